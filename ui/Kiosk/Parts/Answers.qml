import QtQuick
import Kiosk.Theme

// What there is to choose from: at most six on a leaf.
Leaves {
    id: answers

    most: 6
    grow: Theme.mm(27)

    function highest(width: real, columns: int): real {
        return Math.max(0, ...measure(width, columns));
    }
}
