import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// A few words of one's own; always optional.
Entry {
    id: page

    title: kiosk.title
    help: kiosk.help || qsTr("You can skip this.")
    personal: kiosk.personal
    asked: kiosk.asked
    problem: kiosk.problem
    next: kiosk.words ? qsTr("Next") : qsTr("Skip")
    ready: kiosk.canNext
    onNextPressed: kiosk.next()

    field: TextLine {
        label: qsTr("Your words")
        text: page.kiosk.words
        lines: Theme.large ? 1 : 2
    }
    keys: Letters { kiosk: page.kiosk }
}
