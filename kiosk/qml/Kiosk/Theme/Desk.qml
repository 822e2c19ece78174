pragma Singleton
import QtQuick

// Tokens for what staff see beside a kiosk on their desk: in the desktop's own pixels, and with Theme's soft colours whatever
// the kiosk inside is set to.
QtObject {
    readonly property color page: "#F5F7F3"
    readonly property color surface: "#FFFFFF"
    readonly property color fieldTop: "#D3E1D8" // around the kiosk
    readonly property color ink: "#12231F"
    readonly property color ink2: "#34453F"
    readonly property color line: "#CBD8D0"
    readonly property color edge: "#64766F"
    readonly property color accent: "#2A3590"
    readonly property color accentSoft: "#E7EAF8"
    readonly property color accentText: "#FFFFFF"
    readonly property color urgent: "#8A1C12"

    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property int small: 13
    readonly property int body: 15
    readonly property int head: 20
    readonly property real lineHeight: 1.2

    readonly property int margin: 20
    readonly property int gap: 8
    readonly property int part: 18 // between groups
    readonly property int side: 440
    readonly property int keyHeight: 34
    readonly property int radius: 7
    readonly property int stroke: 1
    readonly property int bar: 6
}
