pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Whether a millimetre of the device profile is one on this glass: a scale, and a card of ISO/IEC 7810 ID-1.
Page {
    id: page

    // what the profile says, without the factor for displays that stand farther away
    readonly property real mm: Theme.pixelsPerMm
    readonly property int long: Math.max(0, Math.min(150, Math.floor((width / mm - 20) / 10) * 10))

    canBack: true
    next: qsTr("Done")
    headed: false
    onBackPressed: kiosk.closeOverlay()
    onNextPressed: kiosk.closeOverlay()

    AText {
        id: words
        anchors { left: parent.left; top: parent.top; topMargin: Theme.mm(3) }
        width: Math.min(parent.width, Theme.ems(text) * font.pixelSize)
        text: qsTr("Hold a ruler and a bank card against the glass. Do they fit? If not, set device.diagonal_mm in the config.")
        personal: false
        font.pixelSize: Theme.cap(Theme.large ? 4.85 : 4, 0)
    }
    Item {
        id: scale
        anchors { left: parent.left; top: words.bottom; topMargin: Theme.mm(4) }
        width: page.long * page.mm
        height: Theme.mm(14)

        Repeater {
            model: page.long + 1

            Rectangle {
                required property int index
                readonly property bool ten: index % 10 === 0
                x: Math.round(index * page.mm)
                width: ten ? 2 : 1
                height: page.mm * (ten ? 6 : index % 5 === 0 ? 4.5 : 3)
                color: Theme.colors.ink
            }
        }
        Repeater {
            model: page.long / 50 + 1

            AText {
                required property int index
                x: Math.max(0, Math.min(scale.width - width, index * 50 * page.mm - width / 2))
                y: page.mm * 6.5
                // once: large figures stand close
                text: index * 50 + (index === 0 ? " mm" : "")
                personal: false
                font.pixelSize: Theme.mark
            }
        }
    }
    Rectangle {
        id: card
        anchors { left: parent.left; top: scale.bottom; topMargin: Theme.mm(4) }
        width: 85.6 * page.mm
        height: 53.98 * page.mm
        radius: 3.18 * page.mm
        color: Theme.colors.surface
        border.width: 2
        border.color: Theme.colors.ink

        AText {
            anchors { fill: parent; margins: Theme.mm(4) }
            text: qsTr("Bank card, %1 mm wide").arg((85.6).toLocaleString(Qt.locale(page.kiosk.language), "f", 1))
            personal: false
            font.pixelSize: Theme.mark
        }
    }
    AText {
        visible: !Theme.large
        anchors { left: page.landscape ? card.right : parent.left; top: page.landscape ? card.top : card.bottom; topMargin: page.landscape ? 0 : Theme.mm(4) }
        anchors.leftMargin: page.landscape ? Theme.wide : 0
        width: Math.min(parent.width - (page.landscape ? card.width + Theme.wide : 0), Theme.ems(text) * font.pixelSize)
        text: qsTr("This profile: %1 x %2 mm. Out of reach from the top: %3 mm.").arg(Math.round(page.kiosk.widthMm)).arg(Math.round(page.kiosk.heightMm)).arg(Math.round(page.kiosk.outOfReachMm))
        personal: false
        font.pixelSize: Theme.cap(Theme.large ? 4.85 : 4, 0)
    }
}
