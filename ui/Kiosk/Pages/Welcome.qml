pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// The invitation: scan or type; and, quieter, what to expect of an exam. It says nothing of anybody.
Sheet {
    id: page

    readonly property string story: qsTr("It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.")

    // title and story stand beside the ways in, or above them
    readonly property real column: landscape ? Math.round(body.width * share) : body.width
    readonly property real ways: landscape ? 0 : 2 * Theme.mm(24) + Theme.touch + 2 * Theme.gap + Theme.mm(3.5)
    readonly property var caps: [8.4, 7.4, 6.4, 5.8]
    // the largest title with the story under it; the smallest where none fits
    readonly property int cap: {
        for (let i = 0; i < headings.count; i++) {
            const heading = headings.itemAt(i) as Title;
            if (heading && heading.lineCount <= 3 && heading.implicitHeight + words.implicitHeight + Theme.mm(3) + ways <= body.height)
                return i;
        }
        return caps.length;
    }
    readonly property bool folded: Theme.large || cap === caps.length
    // what to expect stands with the languages where there is room, so that the ways in are not pushed aside
    readonly property bool shelved: landscape && !Theme.large

    // the two ways in are as high as the room allows
    readonly property real high: Theme.large ? 0 : landscape ? Math.min(Theme.mm(36), (body.height - Theme.gap) / 2) : Theme.mm(folded ? 28 : 24)

    personal: false
    title: qsTr("Welcome. Please check in.")
    titleSize: Theme.cap(caps[Math.min(cap, caps.length - 1)], 0.28)
    help: folded ? "" : story
    canGo: false
    canBack: false
    airy: true
    columns: 1
    share: 0.48
    // in large type the languages are in Settings alone: here they would take the room of the ways in
    shelf: Theme.large ? null : languages
    grow: Theme.large ? Theme.mm(36) : 0

    component Languages: Item {
        implicitWidth: page.body.width
        implicitHeight: Math.max(tongues.implicitHeight, again.implicitHeight)

        Tongues {
            id: tongues
            anchors.left: parent.left
            kiosk: page.kiosk
            most: parent.width - (again.active ? again.width + Theme.wide : 0)
        }
        Loader {
            id: again
            anchors.right: parent.right
            active: page.shelved && page.kiosk.expectCount > 0
            sourceComponent: expect
        }
    }

    Component {
        id: languages
        Languages {}
    }
    Component {
        id: expect

        QuietButton {
            label: qsTr("What to expect")
            icon: "photo"
            personal: false
            onActivated: page.kiosk.openExpect("")
        }
    }
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
    Loader {
        active: !page.shelved && page.kiosk.expectCount > 0
        sourceComponent: expect
    }
    Sentences {
        text: page.folded ? page.story : ""
        personal: false
    }
    Item {
        Repeater {
            id: headings
            model: page.caps

            Title {
                required property real modelData
                visible: false
                width: page.column
                text: page.title
                size: Theme.cap(modelData, 0.28)
            }
        }
        Sentence {
            id: words
            visible: false
            width: page.column
            text: page.story
        }
    }
}
