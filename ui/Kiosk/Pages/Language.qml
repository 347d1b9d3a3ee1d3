pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Lies over the page: every language of the site by its own name, as many side by side as there is room for.
Sheet {
    id: page

    readonly property real widest: {
        let most = 0;
        for (let i = 0; i < names.count; i++)
            most = Math.max(most, (names.itemAt(i) as QuietButton)?.signedWidth ?? 0);
        return most;
    }

    headed: !Theme.large
    personal: false
    title: qsTr("Language")
    // four rows of names have to keep to one leaf in every script
    titleSize: Theme.body
    canBack: true
    next: qsTr("Done")
    most: 99
    tries: [Math.max(1, Math.min(4, Math.floor((body.width + Theme.gap) / (widest + Theme.gap))))]
    grow: Theme.answer
    onBackPressed: kiosk.closeOverlay()
    onNextPressed: kiosk.closeOverlay()
    onWidestChanged: rearrange()

    Repeater {
        id: names
        model: page.kiosk.languageRows

        QuietButton {
            required property string tag
            required property string name
            required chosen

            label: name
            place: tag
            icon: chosen ? "check" : ""
            most: width
            heard: chosen ? name + ". " + qsTr("Chosen") : name
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: chosen
            onActivated: page.kiosk.setLanguage(tag)
        }
    }
}
