import QtQuick

// Text is at least 7:1 on every ground it is set on; borders, icons and the focus ring at least 3:1.
QtObject {
    property bool dark: false

    readonly property color ground: dark ? "#0E1116" : "#F6F4EF"
    readonly property color surface: dark ? "#191E26" : "#FFFFFF"
    readonly property color bar: dark ? "#20262F" : "#ECE8DF"
    readonly property color ink: dark ? "#FFFFFF" : "#14213D"
    readonly property color quiet: dark ? "#D3D9E3" : "#414A59"
    readonly property color accent: dark ? "#8FDDEA" : "#0B4F5C"
    readonly property color accentInk: dark ? "#06232A" : "#FFFFFF"
    readonly property color accentQuiet: dark ? "#0A2A31" : "#E5EFF0"
    readonly property color accentDown: dark ? "#6FC3D1" : "#083B45"
    readonly property color tint: dark ? "#12353D" : "#E5EFF0"
    readonly property color attention: dark ? "#FFD79A" : "#7A3300"
    readonly property color attentionGround: dark ? "#33240C" : "#FFF3DC"
    readonly property color border: dark ? "#8D97A8" : "#767F8F"
    readonly property color track: dark ? "#3A4350" : "#CFD3DA"
    readonly property color focus: dark ? "#FFD43B" : "#14213D"
}
