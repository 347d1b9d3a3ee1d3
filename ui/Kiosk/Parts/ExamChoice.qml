pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Which exam to look at. It says nothing of anybody.
Sheet {
    id: page

    readonly property string story: qsTr("Choose an exam to see it in pictures, step by step.")

    personal: false
    title: qsTr("What to expect")
    help: Theme.large ? "" : story
    canBack: true
    canGo: false
    airy: true
    share: 0.45
    grow: Theme.mm(36)
    onBackPressed: kiosk.closeOverlay()

    Repeater {
        model: page.kiosk.expectExams

        BigButton {
            required property string exam
            required property string name
            label: name
            icon: "photo"
            onActivated: page.kiosk.openExpect(exam)
        }
    }
    Sentences {
        text: Theme.large ? page.story : ""
        personal: false
    }
}
