pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModel

// The languages that are on, each by its own name, as many as the bar has room for; the others are in Settings.
Row {
    id: tongues

    required property Kiosk kiosk
    required property real most

    // how many fit, with a button for the rest where not all do
    readonly property int fit: {
        let left = most;
        for (let i = 0; i < names.count; i++) {
            const rest = i === names.count - 1 ? 0 : others.implicitWidth + spacing;
            const next = (names.itemAt(i) as QuietButton)?.implicitWidth ?? 0;
            if (next + rest > left)
                return i;
            left -= next + spacing;
        }
        return names.count;
    }

    spacing: Theme.gap
    visible: names.count > 1

    Repeater {
        id: names
        model: tongues.kiosk.languageRows

        QuietButton {
            required property int index
            required property string tag
            required property string name
            required chosen

            visible: index < tongues.fit
            label: name
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: chosen
            onActivated: tongues.kiosk.setLanguage(tag)
        }
    }
    QuietButton {
        id: others
        visible: tongues.fit < names.count
        label: qsTr("Language")
        icon: "language"
        onActivated: tongues.kiosk.openSettings()
    }
}
