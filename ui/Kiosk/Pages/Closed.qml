pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// The kiosk cannot check anybody in. Patients are sent to the desk in the words that they know from there; below, small
// and in English, what staff have to see to.
Spread {
    id: page

    headed: false
    canBack: false
    canGo: false
    airy: true
    columns: 1
    share: 0.45
    grow: 0
    // in large type the languages are in Settings alone
    shelf: Theme.large ? null : languages

    // Staff's words, as they are: not translated, and never read aloud to a patient.
    component StaffWords: AText {
        property real shrink: 1

        function script(): var {
            return [];
        }

        font.pixelSize: Theme.shrunk(Theme.caption, shrink)
        // no line is longer than the eye finds back from
        readonly property real spare: Math.max(0, width - Theme.ems("") * font.pixelSize)
        leftPadding: Theme.mirrored ? spare : 0
        rightPadding: Theme.mirrored ? 0 : spare
    }

    // what is wrong, and the one thing to do
    component Fault: Item {
        id: fault

        required property string seen
        required property string remedy
        property real shrink: 1

        implicitHeight: seenText.implicitHeight + (remedy ? remedyText.implicitHeight : 0)

        StaffWords {
            id: seenText
            width: fault.width
            shrink: fault.shrink
            text: fault.seen
        }
        StaffWords {
            id: remedyText
            anchors.top: seenText.bottom
            width: fault.width
            shrink: fault.shrink
            visible: text
            text: fault.remedy
            font.weight: Font.DemiBold
        }
    }

    lead: Leaves {
        gap: Theme.mm(4)
        Title {
            text: qsTranslate("Desk", "Please see the front desk.")
            size: Theme.display
            personal: false
        }
        Sentences {
            size: Theme.body
            text: qsTranslate("Desk", "This screen has stopped working for now. Our staff will check you in.")
            personal: false
        }
    }
    Component {
        id: languages

        Tongues {
            kiosk: page.kiosk
            most: page.body.width
        }
    }
    Item {
        id: head

        readonly property bool stacked: width < 1.8 * again.implicitWidth

        implicitHeight: stacked ? titles.implicitHeight + Theme.gap + again.implicitHeight : Math.max(titles.implicitHeight, again.implicitHeight)

        Item {
            id: titles
            anchors { left: parent.left; top: parent.top; topMargin: head.stacked ? 0 : (head.height - implicitHeight) / 2 }
            width: head.stacked ? parent.width : parent.width - again.implicitWidth - Theme.wide
            implicitHeight: title.implicitHeight + tried.implicitHeight

            StaffWords {
                id: title
                width: parent.width
                text: "For staff"
                font.weight: Font.Bold
            }
            StaffWords {
                id: tried
                anchors.top: title.bottom
                width: parent.width
                text: page.kiosk.triedText
                color: Theme.colors.quiet
            }
        }
        QuietButton {
            id: again
            anchors { right: parent.right; bottom: parent.bottom }
            label: "Try again"
            icon: "refresh"
            onActivated: page.kiosk.tryAgain()
        }
    }
    Repeater {
        model: page.kiosk.closedRows

        Fault {}
    }
}
