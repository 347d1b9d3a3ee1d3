pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.ViewModel

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
            onActivated: {
                page.kiosk.choose(code);
                // the state after the touch, by sound (EN 301 549 5.6.1)
                (page.kiosk.aloud as Aloud).tell(text + ". " + own, true);
            }
        }
    }
}
