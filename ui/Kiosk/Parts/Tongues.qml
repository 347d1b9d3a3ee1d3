pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModel

// The other languages that are on, each by its own name, as many as the bar has room for; the rest is in Settings.
Row {
    id: tongues

    required property Kiosk kiosk
    required property real most
    readonly property int count: names.count
    // the first that does not fit, with a button for the rest
    readonly property int fit: {
        let left = most;
        for (let i = 0; i < count; i++) {
            const wide = (names.itemAt(i) as Tongue)?.needed ?? 0;
            if (wide + (i < count - 1 ? rest.implicitWidth + spacing : 0) > left)
                return i;
            left -= wide > 0 ? wide + spacing : 0;
        }
        return count;
    }

    spacing: Theme.gap
    visible: count > 1

    component Tongue: QuietButton {
        required property int index
        required property string tag
        required property string name
        required chosen
        readonly property real needed: chosen ? 0 : implicitWidth

        visible: !chosen && index < tongues.fit
        label: name
        onActivated: tongues.kiosk.setLanguage(tag)
    }

    Repeater {
        id: names
        model: tongues.kiosk.languageRows

        Tongue {}
    }
    QuietButton {
        id: rest
        visible: tongues.fit < tongues.count
        label: qsTr("Language")
        icon: "language"
        onActivated: tongues.kiosk.openLanguage()
    }
}
