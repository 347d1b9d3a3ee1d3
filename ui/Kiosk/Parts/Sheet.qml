import QtQuick

// A spread whose words are a title and what helps to answer.
Spread {
    id: sheet

    property string title
    property string help
    // title and help are the person's own; then what they ask, in words that anybody may hear
    property bool personal: true
    property string asked
    property string alone
    property string problem
    property alias titleSize: prose.titleSize
    property alias helpSize: prose.helpSize

    onProblemChanged: if (problem) leaf = 0
    lead: Prose {
        id: prose
        title: sheet.title
        help: sheet.help
        personal: sheet.personal
        asked: sheet.asked
        alone: sheet.alone
        problem: sheet.problem
        // what must be said first takes the place of the help, so that the answers keep theirs
        terse: sheet.problem || sheet.alone ? 1 : 0
    }
}
