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
        // what is missing is said where the help was, so that the answers keep their place
        terse: sheet.problem ? 1 : 0
    }
}
