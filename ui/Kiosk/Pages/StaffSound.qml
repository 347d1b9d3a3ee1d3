pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Whether patients can hear the kiosk: the chime, and a sentence in each language.
StaffSheet {
    id: page

    title: "Sound"
    help: "Choose how loud, then listen. Each patient sets their own."
    columns: 1
    share: 0.3
    grow: 0
    most: 8

    Options {
        title: "How loud"
        labels: ["1", "2", "3", "4", "5"]
        chosen: page.staff.volume - 1
        onPicked: index => page.staff.setVolume(index + 1)
    }
    Options {
        title: "Listen"
        labels: ["Chime", "Each language"]
        icon: "player-play"
        onPicked: index => index === 0 ? page.staff.chime() : page.staff.speak()
    }
    Repeater {
        model: page.staff.voices

        Standing {
            required property string name
            required property string standing
            required property string sign

            text: name + ": " + standing
            icon: sign
            size: Theme.lead
        }
    }
}
