pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A help text; in large type each sentence is a block of its own, so that it can go on to the next leaf.
Repeater {
    id: sentences

    required property string text
    property bool personal: true
    property int size: Theme.lead
    // Chinese sentences have no space between them
    readonly property string joined: text.replace(/。 /g, "。")

    model: !joined ? [] : Theme.large ? joined.replace(/([.?!؟])\s+|(。)/g, "$1$2\n").trim().split("\n") : [joined]

    Sentence {
        required property string modelData
        text: modelData.trim()
        personal: sentences.personal
        size: sentences.size
    }
}
