pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.ViewModel

// Lies over the welcome or over the last page: what to expect of an exam; which one, where nobody is known yet.
FocusScope {
    id: page

    required property Kiosk kiosk

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: page.kiosk.expecting ? steps : choice
    }
    Component {
        id: choice
        ExamChoice { kiosk: page.kiosk }
    }
    Component {
        id: steps
        ExamSteps { kiosk: page.kiosk }
    }
}
