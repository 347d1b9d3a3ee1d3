import QtQuick
import Kiosk.Parts

// The last name, with the letters in the order of the alphabet.
Entry {
    id: page

    title: qsTr("What is your last name?")
    help: qsTr("As it is on your ID. Helping someone? Type their name.")
    personal: false
    problem: kiosk.problem
    ready: kiosk.canNext
    onNextPressed: kiosk.next()

    field: TextLine {
        label: qsTr("Last name")
        text: page.kiosk.words
        wrong: page.problem
    }
    keys: Letters { kiosk: page.kiosk }
}
