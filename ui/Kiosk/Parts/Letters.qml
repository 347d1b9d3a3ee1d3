import QtQuick
import Kiosk.ViewModel

// The keypad for names and free words.
Keypad {
    required property Kiosk kiosk

    signs: [...kiosk.keys, "space", "erase"].join("\n")
    onTyped: sign => kiosk.key(sign)
    onErased: kiosk.eraseKey()
}
