pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Day, month and year apart, each under its name; the one in use is marked. Nothing moves on by itself.
Item {
    id: fields

    required property QtObject model
    property bool wrong: false
    readonly property real each: (width - 2 * Theme.gap) / 8
    readonly property real labelHeight: boxes.count > 0 ? (boxes.itemAt(0) as DateField).labelHeight : 0

    // four digits are wider than two; a box whose name is wider still takes that from the others
    readonly property var widths: {
        const all = Array.from({length: boxes.count}, (_, i) => boxes.itemAt(i) as DateField).filter(box => box);
        const usual = all.map(box => each * (box.digits === 4 ? 3.2 : 2.4));
        const lack = all.reduce((sum, box, i) => sum + Math.max(0, box.need - usual[i]), 0);
        const spare = all.reduce((sum, box, i) => sum + Math.max(0, usual[i] - box.need), 0);
        const given = Math.min(1, lack / Math.max(1, spare));
        return all.map((box, i) => usual[i] + (box.need - usual[i]) * (box.need > usual[i] ? 1 : given));
    }

    signal wanted(field: string)

    implicitHeight: labelHeight + Theme.mm(1) + Math.max(Theme.answer, Theme.cap(4.85, 0.8) * 1.3 + Theme.mm(4))

    // the box after the one in use, or the first
    function after(): string {
        for (let i = 0; i < boxes.count; i++)
            if ((boxes.itemAt(i) as DateField).focused)
                return (boxes.itemAt((i + 1) % boxes.count) as DateField).field;
        return "";
    }

    Row {
        anchors.fill: parent
        spacing: Theme.gap

        Repeater {
            id: boxes
            model: fields.model

            DateField {
                required property int index
                width: fields.widths[index] ?? 0
                height: fields.height
                wrong: fields.wrong
                onActivated: fields.wanted(field)
            }
        }
    }
}
