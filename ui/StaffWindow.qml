pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModel

// The day on a desktop: a table beside what can be done about the row that is chosen. An ordinary window, for mouse and keys.
Window {
    id: window

    required property StaffMode staff

    width: 1280
    height: 760
    minimumWidth: 1020
    minimumHeight: 560
    visible: true
    title: "Kiosk: check-ins of today"
    color: Theme.colors.ground

    // as on paper at arm's length, whatever the display says of itself
    Binding { target: Theme; property: "pixelsPerMm"; value: 3.2 }
    Binding { target: Theme; property: "still"; value: true }

    FocusScope {
        id: root

        anchors.fill: parent
        focus: true

        Keys.onPressed: event => {
            event.accepted = event.isAutoRepeat;
            if (event.isAutoRepeat)
                return;
            Touch.keyboard = Touch.keyboard || event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab;
            event.accepted = window.staff.page === "pin" ? types(event.key, event.text) : leaves(event.key);
        }

        function types(key: int, text: string): bool {
            if (/^[0-9]$/.test(text))
                window.staff.digit(text);
            else if (key === Qt.Key_Backspace)
                window.staff.erase();
            else if (key === Qt.Key_Return || key === Qt.Key_Enter)
                window.staff.enter();
            else
                return false;
            return true;
        }

        function leaves(key: int): bool {
            if (key === Qt.Key_Escape && window.staff.page !== "day")
                window.staff.back();
            return key === Qt.Key_Escape;
        }

        Loader {
            anchors { fill: parent; margins: Theme.mm(6) }
            active: window.staff.page === "pin"
            sourceComponent: lock
        }
        Loader {
            anchors { fill: parent; margins: Theme.mm(6) }
            active: !["", "pin", "screen"].includes(window.staff.page)
            sourceComponent: day
        }
    }

    Component {
        id: lock

        Item {
            Item {
                anchors.centerIn: parent
                width: Theme.mm(90)
                height: asked.height + dots.height + pad.height + unlock.height + (wrong.visible ? wrong.height + Theme.gap : 0) + 4 * Theme.gap

                Title {
                    id: asked
                    anchors { left: parent.left; right: parent.right; top: parent.top }
                    text: "Staff PIN"
                }
                PinDots {
                    id: dots
                    anchors { left: parent.left; right: parent.right; top: asked.bottom; topMargin: Theme.gap }
                    staff: window.staff
                }
                Told {
                    id: wrong
                    anchors { left: parent.left; right: parent.right; top: dots.bottom; topMargin: Theme.gap }
                    visible: text
                    text: dots.problem
                    well: false
                }
                Keypad {
                    id: pad
                    anchors { left: parent.left; right: parent.right; top: wrong.visible ? wrong.bottom : dots.bottom; topMargin: Theme.gap }
                    columns: 3
                    height: least
                    signs: "1\n2\n3\n4\n5\n6\n7\n8\n9\nerase\n0\n"
                    onTyped: sign => window.staff.digit(sign)
                    onErased: window.staff.erase()
                }
                PrimaryButton {
                    id: unlock
                    anchors { right: parent.right; top: pad.bottom; topMargin: Theme.gap }
                    label: "Unlock"
                    ready: window.staff.canEnter
                    onActivated: window.staff.enter()
                }
            }
        }
    }

    component Cell: AText {
        personal: false
        spoken: false
        font.pixelSize: Theme.caption
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        anchors.verticalCenter: parent?.verticalCenter
    }

    Component {
        id: day

        Item {
            id: table

            readonly property bool open: window.staff.chosen !== ""
            readonly property real pane: open ? Theme.mm(90) : 0
            readonly property real row: Theme.mm(12)
            readonly property int fits: Math.max(1, Math.floor((list.height - row) / row))
            property int first: 0
            // where each column begins, and how wide it is
            readonly property var widths: [Theme.mm(21), 0, Theme.mm(24), Theme.mm(36), Theme.mm(50), Theme.mm(54)]
            readonly property real rest: list.width - widths.reduce((sum, width) => sum + width, 0) - Theme.mm(4)

            function wide(at: int): real {
                return at === 1 ? rest : widths[at];
            }

            onFitsChanged: first = 0

            AText {
                id: head
                anchors { left: parent.left; top: parent.top }
                width: parent.width - quit.width - Theme.gap
                text: window.staff.summary ? "Today: " + window.staff.summary : "Today"
                color: Theme.colors.accent
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            AText {
                id: age
                anchors { left: parent.left; top: head.bottom }
                text: window.staff.schedule
                color: window.staff.scheduleLoud ? Theme.colors.attention : Theme.colors.quiet
                font.pixelSize: Theme.caption
                font.weight: window.staff.scheduleLoud ? Font.Bold : Font.Normal
            }
            QuietButton {
                id: quit
                anchors { right: parent.right; top: parent.top }
                label: "Lock"
                onActivated: window.staff.lock()
            }
            Told {
                id: calls
                anchors { left: parent.left; right: parent.right; top: age.bottom; topMargin: Theme.gap }
                visible: window.staff.calls
                height: visible ? implicitHeight : 0
                text: "Help asked for: " + window.staff.calls
                icon: "headset"
                well: false
            }
            Told {
                id: failed
                anchors { left: parent.left; right: parent.right; top: calls.bottom; topMargin: visible ? Theme.gap : 0 }
                visible: window.staff.problem
                height: visible ? implicitHeight : 0
                text: window.staff.problem
                well: false
            }
            Item {
                id: list
                anchors { left: parent.left; top: failed.bottom; bottom: turn.top; topMargin: Theme.gap; bottomMargin: Theme.gap }
                width: parent.width - table.pane - (table.open ? Theme.gap : 0)

                Row {
                    height: table.row
                    x: Theme.mm(2)

                    Repeater {
                        model: ["Number", "Name", "Arrived", "STOP", "Patient", "Slip"]

                        AText {
                            required property string modelData
                            required property int index
                            width: table.wide(index)
                            anchors.verticalCenter: parent?.verticalCenter
                            text: modelData
                            color: Theme.colors.quiet
                            font.pixelSize: Theme.caption
                            font.weight: Font.DemiBold
                            wrapMode: Text.NoWrap
                        }
                    }
                }
                Repeater {
                    model: window.staff.rows

                    Tappable {
                        id: line

                        required property int index
                        required property string reference
                        required property string number
                        required property string name
                        required property string arrived
                        required property string standing
                        required property string sign
                        required property bool loud
                        required property string slip
                        required property string mark
                        required property bool odd
                        required property string stops
                        required property bool off
                        readonly property bool chosen: reference === window.staff.chosen

                        visible: index >= table.first && index < table.first + table.fits
                        y: table.row * (index - table.first + 1)
                        width: list.width
                        height: table.row - Theme.mm(1)
                        radius: Theme.mm(1.5)
                        label: number
                        place: reference
                        color: chosen || down ? Theme.colors.tint : Theme.colors.surface
                        border.width: chosen ? Theme.hair : 1
                        border.color: chosen ? Theme.colors.accent : Theme.colors.track
                        Accessible.name: [number, name, arrived, stops, standing, slip].filter(said => said).join(". ")
                        onActivated: window.staff.look(reference)

                        Row {
                            x: Theme.mm(2)
                            height: parent.height

                            Cell { width: table.wide(0); text: line.number; font.weight: Font.Bold; color: Theme.colors.accent }
                            Cell { width: table.wide(1); text: line.name; font.weight: Font.DemiBold; font.strikeout: line.off; rightPadding: Theme.mm(2) }
                            Cell { width: table.wide(2); text: line.arrived }
                            Cell { width: table.wide(3); text: line.stops; font.weight: Font.Bold; rightPadding: Theme.mm(2) }
                            Standing {
                                width: table.wide(4)
                                anchors.verticalCenter: parent.verticalCenter
                                spoken: false
                                text: line.standing
                                icon: line.sign
                                loud: line.loud
                            }
                            Standing {
                                width: table.wide(5)
                                anchors.verticalCenter: parent.verticalCenter
                                spoken: false
                                text: line.slip
                                icon: line.mark
                                loud: line.odd
                            }
                        }
                    }
                }
            }
            Row {
                id: turn
                anchors { left: parent.left; bottom: parent.bottom }
                spacing: Theme.gap

                QuietButton {
                    visible: table.first > 0
                    label: "Newer"
                    icon: "arrow-up"
                    onActivated: table.first = Math.max(0, table.first - table.fits)
                }
                QuietButton {
                    visible: table.first + table.fits < window.staff.count
                    label: "Older"
                    icon: "arrow-down"
                    onActivated: table.first += table.fits
                }
                AText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: window.staff.count === 0 ? "Who checks in appears here by itself." : (table.first + 1) + " to " + Math.min(window.staff.count, table.first + table.fits) + " of " + window.staff.count
                    color: Theme.colors.quiet
                    font.pixelSize: Theme.caption
                }
            }
            Rectangle {
                anchors { right: parent.right; top: list.top; bottom: parent.bottom }
                width: table.pane
                visible: table.open
                radius: Theme.corner
                color: Theme.colors.surface
                border.width: Theme.hair
                border.color: Theme.colors.border

                Loader {
                    anchors { fill: parent; margins: Theme.mm(5) }
                    active: table.open
                    sourceComponent: one
                }
            }
        }
    }

    Component {
        id: one

        Item {
            id: pane

            readonly property bool asks: window.staff.page === "void"

            Column {
                id: who
                width: parent.width
                spacing: Theme.mm(2)

                Title {
                    width: parent.width
                    text: window.staff.number + "  " + window.staff.name
                    size: Theme.lead
                }
                Standing {
                    width: parent.width
                    text: window.staff.standing
                    icon: window.staff.sign
                    loud: window.staff.loud
                }
                Standing {
                    width: parent.width
                    text: window.staff.slip
                    icon: window.staff.mark
                    loud: window.staff.odd
                }
                Standing {
                    width: parent.width
                    visible: text
                    text: window.staff.stops
                    icon: "hand-stop"
                    loud: true
                }
                Repeater {
                    model: window.staff.facts

                    AText {
                        required property string modelData
                        width: who.width
                        text: modelData
                        color: Theme.colors.quiet
                        font.pixelSize: Theme.caption
                    }
                }
                Told {
                    width: parent.width
                    visible: text
                    text: window.staff.busy || window.staff.said
                    busy: window.staff.busy !== ""
                    well: busy || window.staff.well
                }
                AText {
                    width: parent.width
                    visible: pane.asks
                    text: "This check-in then counts for nothing. The exam can be checked in again. Take the slip out of the tray."
                    font.pixelSize: Theme.caption
                }
            }
            Column {
                anchors.bottom: parent.bottom
                width: parent.width
                spacing: Theme.gap

                QuietButton {
                    width: parent.width
                    visible: window.staff.canAcknowledge && !pane.asks
                    label: "We have the patient"
                    icon: "circle-check"
                    onActivated: window.staff.acknowledge()
                }
                QuietButton {
                    width: parent.width
                    visible: window.staff.canReprint && !pane.asks
                    label: "Print again"
                    icon: "printer"
                    onActivated: window.staff.reprint()
                }
                QuietButton {
                    width: parent.width
                    visible: window.staff.canVoid && !pane.asks
                    label: "Make it void"
                    icon: "x"
                    onActivated: window.staff.go("void")
                }
                QuietButton {
                    width: parent.width
                    visible: pane.asks
                    label: "Yes, make it void"
                    icon: "x"
                    onActivated: window.staff.void()
                }
                QuietButton {
                    width: parent.width
                    label: pane.asks ? "No, keep it" : "Close"
                    icon: "arrow-left"
                    onActivated: window.staff.back()
                }
            }
        }
    }
}
