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
    property int helpSize: Theme.lead
    // title and help are the person's own
    property bool personal: true
    // what is asked all the same, in words that anybody may hear
    property string asked
    // where room is short: smaller words; and what went wrong takes the place of the help (1), then of the title (2)
    property bool small: false
    property int terse: 0

    gap: Theme.mm(3)

    // As terse as this room asks for. Gives the height, which may still be too much: no help is left out for nothing.
    function squeeze(width: real, room: real): real {
        measuring = true;
        small = false;
        terse = 0;
        let high = tall(width);
        if (high > room) {
            small = true;
            high = tall(width);
        }
        while (high > room && problem && terse < 2) {
            terse++;
            high = tall(width);
        }
        if (high > room)
            small = false;
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
            size: prose.small ? Math.min(prose.titleSize, Theme.body) : prose.titleSize
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
        size: prose.small ? Theme.caption : prose.helpSize
    }
}
