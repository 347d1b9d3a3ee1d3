pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Lies over the page: how the screen looks and sounds, for this person alone.
Sheet {
    id: page

    readonly property string story: qsTr("They are yours alone. The next person starts fresh.")
    readonly property list<real> scales: [1, 1.5, 2]

    headed: !Theme.large
    personal: false
    title: qsTr("Settings")
    help: Theme.large ? "" : story
    canBack: true
    next: qsTr("Done")
    grow: 0
    columns: 1
    // room for three sizes side by side
    share: 0.28
    onBackPressed: kiosk.closeOverlay()
    onNextPressed: kiosk.closeOverlay()

    Options {
        title: qsTr("Text size")
        labels: [qsTr("Normal"), qsTr("Large"), qsTr("Largest")]
        chosen: page.scales.indexOf(page.kiosk.textScale)
        onPicked: index => page.kiosk.setTextScale(page.scales[index])
    }
    Loader {
        active: page.kiosk.languageCount > 1
        sourceComponent: Options {
            title: qsTr("Language")
            labels: [page.kiosk.languageName]
            icon: "language"
            onPicked: page.kiosk.openLanguage()
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
    Loader {
        active: !page.landscape
        sourceComponent: Options {
            title: qsTr("Move buttons down")
            labels: [qsTr("No"), qsTr("Yes")]
            chosen: page.kiosk.lowered ? 1 : 0
            onPicked: index => page.kiosk.setLowered(index === 1)
        }
    }
    Loader {
        active: page.kiosk.canListen
        sourceComponent: Options {
            title: qsTr("Listen")
            labels: [qsTr("Off"), qsTr("On")]
            chosen: page.kiosk.readAloud ? 1 : 0
            onPicked: index => page.kiosk.setReadAloud(index === 1)
        }
    }
    Loader {
        active: page.kiosk.canListen
        sourceComponent: Options {
            title: qsTr("Volume")
            labels: [1, 2, 3, 4, 5].map(step => Theme.figures(step))
            chosen: page.kiosk.volume - 1
            onPicked: index => page.kiosk.setVolume(index + 1)
        }
    }
    Loader {
        active: page.kiosk.canListen && page.kiosk.readAloud
        sourceComponent: Options {
            title: qsTr("Speed")
            labels: [qsTr("Normal"), qsTr("Slower")]
            chosen: page.kiosk.slow ? 1 : 0
            onPicked: index => page.kiosk.setSlow(index === 1)
        }
    }
    Loader {
        active: page.kiosk.canListen && page.kiosk.readAloud
        sourceComponent: Options {
            title: qsTr("Read my name and my answers aloud, too? Others may hear.")
            labels: [qsTr("No"), qsTr("Yes")]
            chosen: page.kiosk.sayPrivate ? 1 : 0
            onPicked: index => page.kiosk.setSayPrivate(index === 1)
        }
    }
    Sentences {
        text: Theme.large ? page.story : ""
        personal: false
    }
}
