import QtQuick

// A spread whose words are a title and what helps to answer.
Spread {
    id: sheet

    property string title
    property string help
    property string alone
    property string problem
    property alias titleSize: prose.titleSize

    onProblemChanged: if (problem) leaf = 0
    lead: Prose {
        id: prose
        title: sheet.title
        help: sheet.help
        alone: sheet.alone
        problem: sheet.problem
        // what must be said first takes the place of the help, so that the answers keep theirs
        terse: sheet.problem || sheet.alone ? 1 : 0
    }
}
