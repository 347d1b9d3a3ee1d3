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
    grow: Theme.large ? 0 : Theme.mm(21)
    headed: !Theme.large
    onNextPressed: kiosk.confirm()

    // as many choices, or words, as a leaf has room for
    function pieces(answer: string, parts: list<string>): list<string> {
        const most = Theme.textScale >= 2 ? 60 : Theme.large ? 90 : 110;
        if (answer.length <= most)
            return [answer];
        // what the language puts between two parts stands between the first two
        const comma = parts.length > 1 ? answer.slice(parts[0].length, answer.indexOf(parts[1], parts[0].length)) : " ";
        const whole = parts.length > 1 ? parts : answer.split(" ");
        const found = [];
        for (const one of whole)
            if (found.length > 0 && found[found.length - 1].length + one.length < most)
                found[found.length - 1] += comma + one;
            else
                found.push(one);
        return found;
    }

    // An answer of many choices or words may be higher than the screen: it goes on in further rows, each under its question.
    component Answer: Repeater {
        id: whole

        required property string key
        required property string label
        required property string answer
        required property bool sensitive
        required property bool revealed
        required property bool personal
        required property list<string> parts

        readonly property var pieces: page.pieces(answer, parts)

        // a number: rows stay, and keep the focus, when an answer is shown
        model: pieces.length

        CheckRow {
            required property int index

            key: index === 0 ? whole.key : ""
            label: whole.label
            answer: whole.pieces[index] ?? ""
            sensitive: whole.sensitive
            revealed: whole.revealed
            personal: whole.personal
            onChangeWanted: page.kiosk.change(key)
            onShowWanted: page.kiosk.reveal(key)
        }
    }

    Repeater {
        model: page.kiosk.rows

        Answer {}
    }
}
