pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// What is asked: said first what must be said alone, then the question, what was wrong, and the help.
Leaves {
    id: prose

    required property string title
    property string help
    property string alone
    property string problem
    property int titleSize: Theme.title
    // title and help are the person's own
    property bool personal: true
    // what is asked all the same, in words that anybody may hear
    property string asked
    // where room is short: 1 leaves out the help, 2 leaves what went wrong alone, or the title
    property int terse: 0

    gap: Theme.mm(3)

    // As terse as this room asks for. Gives the height, which may still be too much.
    function squeeze(width: real, room: real): real {
        measuring = true;
        terse = 0;
        let high = tall(width);
        while (high > room && terse < 2) {
            terse++;
            high = tall(width);
        }
        measuring = false;
        return high;
    }

    Loader {
        active: prose.alone
        sourceComponent: Attention {
            text: prose.alone
            personal: false
        }
    }
    Loader {
        active: prose.title && (prose.terse < 2 || !prose.problem)
        sourceComponent: Title {
            text: prose.title
            font.pixelSize: prose.titleSize
            personal: prose.personal
            instead: prose.asked
        }
    }
    Loader {
        active: prose.problem
        sourceComponent: Attention {
            text: prose.problem
            personal: false
            urgent: true
        }
    }
    Sentences {
        text: prose.terse > 0 ? "" : prose.help
        personal: prose.personal
    }
}
