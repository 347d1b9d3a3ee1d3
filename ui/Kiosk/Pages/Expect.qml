pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.ViewModel

// Lies over the welcome or over the last page: what to expect of an exam; which one, where nobody is known yet. A
// site's own video takes the place of the pictures; one that cannot be played gives it back.
FocusScope {
    id: page

    required property Kiosk kiosk
    readonly property bool filmed: kiosk.film && film.status !== Loader.Error

    Loader {
        anchors.fill: parent
        focus: !page.filmed
        sourceComponent: !page.kiosk.expecting ? choice : page.filmed ? null : steps
    }
    Loader {
        id: film

        readonly property string address: page.kiosk.film

        anchors.fill: parent
        focus: page.filmed
        onAddressChanged: setSource(address ? Qt.resolvedUrl("../Parts/ExamFilm.qml") : "", {kiosk: page.kiosk})
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
