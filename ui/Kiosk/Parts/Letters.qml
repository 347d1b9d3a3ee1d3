import QtQuick
import Kiosk.ViewModel

// The keypad for names and free words; where words may hold figures, it has another side for them.
Keypad {
    id: letters

    required property Kiosk kiosk
    property bool figures: false

    signs: [...(figures ? kiosk.figureKeys : kiosk.keys), ...(kiosk.figureKeys.length > 0 ? [figures ? "letters" : "figures"] : []), "space", "erase"].join("\n")
    onTyped: sign => kiosk.key(sign)
    onTurned: figures = !figures
    onErased: kiosk.eraseKey()
}
