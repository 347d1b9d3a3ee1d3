pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Every answer once more, each with Change. Nothing is saved before Confirm.
Sheet {
    id: page

    title: kiosk.title
    readonly property string how: qsTr("Touch Change where something is wrong. Nothing is saved before you confirm.")

    help: kiosk.help ? kiosk.help + " " + how : how
    personal: kiosk.personal
    asked: kiosk.title + ". " + how
    next: qsTr("Confirm")
    ready: kiosk.canNext
    most: 10
    columns: landscape && !Theme.large ? 2 : 1
    share: 0.25
    grow: Theme.mm(21)
    onNextPressed: kiosk.confirm()

    Repeater {
        model: page.kiosk.rows

        CheckRow {
            onChangeWanted: page.kiosk.change(key)
            onShowWanted: page.kiosk.reveal(key)
        }
    }
}
