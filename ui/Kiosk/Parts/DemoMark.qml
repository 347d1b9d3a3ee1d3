import QtQuick
import Kiosk.Theme

// Hangs from the top edge of every screen for as long as the patients are made up.
Rectangle {
    implicitWidth: words.implicitWidth + 2 * Theme.mm(3)
    implicitHeight: words.implicitHeight
    color: Theme.colors.quiet
    bottomLeftRadius: Theme.mm(2)
    bottomRightRadius: Theme.mm(2)

    AText {
        id: words
        anchors.centerIn: parent
        text: qsTr("DEMO")
        personal: false
        // an Arabic line has room above that this word does not need: the sign would reach into the header
        topPadding: Theme.mirrored ? -0.2 * font.pixelSize : 0
        color: Theme.colors.ground
        font.pixelSize: Theme.mark
        font.weight: Font.Bold
        font.letterSpacing: Theme.mm(0.3)
    }
}
