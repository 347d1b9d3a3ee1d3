pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModel

// Lies over the page: how the screen looks, for this person alone.
Sheet {
    id: page

    readonly property string story: qsTr("They are yours alone. The next person starts fresh.")
    readonly property Rows tongues: kiosk.languageRows as Rows
    readonly property list<real> scales: [1, 1.5, 2]

    headed: !Theme.large
    title: qsTr("Settings")
    help: Theme.large ? "" : story
    canBack: true
    next: qsTr("Done")
    grow: 0
    onBackPressed: kiosk.closeOverlay()
    onNextPressed: kiosk.closeOverlay()

    Options {
        title: qsTr("Text size")
        labels: [qsTr("Normal"), qsTr("Large"), qsTr("Largest")]
        chosen: page.scales.indexOf(page.kiosk.textScale)
        onPicked: index => page.kiosk.setTextScale(page.scales[index])
    }
    Repeater {
        model: page.tongues.rowCount() > 1 ? page.tongues : null

        ChoiceCard {
            required property string tag
            required property string name

            code: tag
            text: name
            help: ""
            icon: ""
            onActivated: page.kiosk.setLanguage(tag)
        }
    }
    Options {
        title: qsTr("Colors")
        labels: [qsTr("Light"), qsTr("Dark")]
        chosen: page.kiosk.dark ? 1 : 0
        onPicked: index => page.kiosk.setDark(index === 1)
    }
    Options {
        title: qsTr("Page motion")
        labels: [qsTr("On"), qsTr("Off")]
        chosen: page.kiosk.reducedMotion ? 1 : 0
        onPicked: index => page.kiosk.setReducedMotion(index === 1)
    }
    Sentences { text: Theme.large ? page.story : "" }
}
