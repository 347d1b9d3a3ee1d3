pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts

// One question and its answers; also "is this your visit?".
Sheet {
    id: page

    title: kiosk.title
    help: kiosk.help
    alone: kiosk.alone
    personal: kiosk.personal
    asked: kiosk.asked
    problem: kiosk.problem
    ready: kiosk.canNext
    onNextPressed: kiosk.next()

    Repeater {
        model: page.kiosk.choices

        ChoiceCard {
            multiple: page.kiosk.multiple
            onActivated: page.kiosk.choose(code)
        }
    }
}
