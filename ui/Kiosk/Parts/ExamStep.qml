import QtQuick
import Kiosk.Theme

// One step of an exam: a picture, one sentence, and its time if it is known.
Item {
    id: step

    required property string picture
    required property string text
    required property string time
    required property string alt
    property bool drawn: true
    property bool told: true
    property real shrink: 1
    // the time keeps clear of what stands at the end of its row
    property real clear: 0

    // the height of the words at this width, as large as they want to be
    function tall(width: real): real {
        shrink = 1;
        clear = 0;
        sentence.loosen();
        long.loosen();
        words.width = width;
        return words.implicitHeight;
    }

    // Words that are higher than their place are set smaller, step by step, down to the normal size of text.
    // In the lower end corner something else takes so much of the place. Whether the words fit it.
    function lay(frame: rect, place: rect, taken: size): bool {
        drawing.x = frame.x;
        drawing.y = frame.y;
        drawing.width = frame.width;
        drawing.height = frame.height;
        words.x = place.x;
        words.y = place.y;
        tall(place.width);
        clear = taken.width;
        while ((words.implicitHeight > place.height || sentence.implicitHeight > place.height - taken.height) && shrink * Theme.textScale > 1)
            shrink -= 0.1;
        sentence.tighten();
        long.tighten();
        return words.implicitHeight <= place.height;
    }

    Image {
        id: drawing

        function script(): var {
            return [{text: step.alt, personal: false}];
        }

        visible: step.drawn
        source: step.visible && step.drawn && width > 0 ? "image://picture/" + step.picture : ""
        sourceSize: Qt.size(width, height)
        Accessible.role: Accessible.Graphic
        Accessible.name: step.alt
        Accessible.ignored: !visible
    }
    Item {
        id: words
        visible: step.told
        implicitHeight: sentence.implicitHeight + (step.time ? Theme.mm(4 * step.shrink * step.shrink) + clock.height : 0)

        Even {
            id: sentence
            anchors { left: parent.left; right: parent.right; top: parent.top }
            personal: false
            text: step.text
            font.pixelSize: Theme.shrunk(Theme.heading, step.shrink)
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
        Item {
            id: clock
            anchors { left: parent.left; right: parent.right; rightMargin: step.clear; top: sentence.bottom; topMargin: Theme.mm(4 * step.shrink * step.shrink) }
            visible: step.time
            height: Math.max(sign.height, long.implicitHeight)

            Icon {
                id: sign
                anchors { left: parent.left }
                y: Math.max(0, (long.implicitHeight / Math.max(1, long.lineCount) - height) / 2)
                name: "clock"
            }
            Even {
                id: long
                anchors { left: sign.right; leftMargin: Theme.mm(2.5); right: parent.right; verticalCenter: parent.verticalCenter }
                personal: false
                text: step.time
                color: Theme.colors.quiet
                font.pixelSize: Theme.shrunk(Theme.lead, step.shrink)
            }
        }
    }
}
