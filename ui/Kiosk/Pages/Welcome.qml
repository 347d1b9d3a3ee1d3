pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// The invitation: scan or type; and, quieter, what to expect of an exam. It says nothing of anybody.
Sheet {
    id: page

    readonly property string story: qsTr("It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.")

    // where the story would push the ways in to another leaf, it stands behind them
    readonly property bool folded: Theme.large || landscape && heading.implicitHeight + words.implicitHeight + Theme.mm(3) > body.height

    // the two ways in are as high as the room allows
    readonly property real high: Theme.large || !landscape ? 0 : Math.min(Theme.mm(36), (body.height - (exams.count > 0 ? Theme.touch + Theme.gap : 0) - Theme.gap) / 2)

    personal: false
    title: qsTr("Welcome. Please check in.")
    titleSize: Theme.display
    help: folded ? "" : story
    canGo: false
    canBack: false
    airy: true
    share: 0.48
    shelf: Tongues {
        kiosk: page.kiosk
        most: page.body.width
    }
    grow: Theme.large ? Theme.mm(36) : 0

    BigButton {
        label: qsTr("Scan my code")
        help: Theme.large ? "" : qsTr("From your letter or text")
        icon: "qrcode"
        least: page.high
        strong: true
        onActivated: page.kiosk.start("scan")
    }
    BigButton {
        label: qsTr("Type my name")
        help: Theme.large ? "" : qsTr("And my date of birth")
        icon: "keyboard"
        least: page.high
        onActivated: page.kiosk.start("type")
    }
    Repeater {
        id: exams
        model: page.kiosk.expectCount > 0 ? 1 : 0

        QuietButton {
            label: qsTr("What to expect")
            icon: "photo"
            most: width
            personal: false
            onActivated: page.kiosk.openExpect("")
        }
    }
    Sentences {
        text: page.folded ? page.story : ""
        personal: false
    }
    Item {
        Title {
            id: heading
            visible: false
            width: page.body.width * page.share
            text: page.title
            font.pixelSize: page.titleSize
        }
        Sentence {
            id: words
            visible: false
            width: heading.width
            text: page.story
        }
    }
}
