pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One piece for each topic; done, here, to come differ in tone and in height. The words beside it say the
// same, so it is a drawing to a screen reader.
Row {
    id: progress

    required property int index
    required property int count

    spacing: Theme.mm(1.4)
    height: Theme.mm(2)

    Repeater {
        model: progress.count

        Rectangle {
            required property int index
            readonly property bool past: index < progress.index
            readonly property bool here: index === progress.index

            width: (progress.width - (progress.count - 1) * progress.spacing) / progress.count
            height: here ? progress.height : Theme.mm(1.2)
            y: (progress.height - height) / 2
            radius: height / 2
            color: past || here ? Theme.colors.accent : Theme.colors.track
        }
    }
}
