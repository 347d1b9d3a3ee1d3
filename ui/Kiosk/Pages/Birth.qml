import QtQuick
import Kiosk.Parts

// The birth date, in the order of the language, with the page's own number pad.
Entry {
    id: page

    title: qsTr("When were you born?")
    help: qsTr("Use numbers. For June, type 6. Helping someone? Type their date.")
    personal: false
    problem: kiosk.problem
    ready: kiosk.canNext
    narrow: true
    onNextPressed: kiosk.next()

    field: DateFields {
        model: page.kiosk.birthFields
        wrong: page.problem
        onWanted: field => page.kiosk.focusField(field)
    }
    keys: Keypad {
        readonly property list<string> digits: page.kiosk.keys
        columns: 3
        signs: [...digits.slice(0, 9), "erase", ...digits.slice(9), "go"].join("\n")
        onTyped: sign => page.kiosk.key(sign)
        onErased: page.kiosk.eraseKey()
        onAdvanced: page.kiosk.focusField((page.field as DateFields).after())
    }
}
