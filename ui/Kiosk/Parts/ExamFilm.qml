import QtMultimedia
import QtQuick
import Kiosk.Theme

// The site's own video of an exam, with its captions below in the size of text that was chosen. It begins when it is
// asked to. It is loaded by its address alone, since Qt Multimedia is not on every kiosk.
Page {
    id: page

    readonly property bool playing: player.playbackState === MediaPlayer.PlayingState

    headed: false
    canBack: true
    next: qsTr("Done")
    onNextPressed: kiosk.closeOverlay()
    onBackPressed: kiosk.expectCount > 1 ? kiosk.openExpect("") : kiosk.closeOverlay()

    MediaPlayer {
        id: player
        source: page.kiosk.film
        videoOutput: screen
        audioOutput: AudioOutput { volume: page.kiosk.volume / 5 }
        // whoever watches does not touch
        onPositionChanged: {
            if (page.playing)
                page.kiosk.filmPlays();
        }
        onErrorOccurred: error => page.kiosk.filmFails(String(error))
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: words.top; bottomMargin: Theme.gap }
        radius: Theme.corner
        color: "#14213D"

        VideoOutput {
            id: screen
            anchors.fill: parent
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("A video of the exam")
        }
    }
    // two lines at all times, so that the video does not jump
    AText {
        id: words
        anchors { left: parent.left; right: parent.right; bottom: buttons.top; bottomMargin: Theme.gap }
        height: 2 * metrics.lineSpacing
        personal: false
        text: page.kiosk.captionAt(player.position)
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.cap(3.25, 0)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    FontMetrics {
        id: metrics
        font: words.font
    }
    Row {
        id: buttons
        anchors { left: parent.left; bottom: parent.bottom }
        spacing: Theme.gap

        QuietButton {
            label: page.playing ? qsTr("Pause") : qsTr("Play")
            place: "play"
            icon: page.playing ? "player-pause" : "player-play"
            personal: false
            onActivated: page.playing ? player.pause() : player.play()
        }
        QuietButton {
            label: qsTr("Stop")
            icon: "square"
            personal: false
            onActivated: player.stop()
        }
    }
}
