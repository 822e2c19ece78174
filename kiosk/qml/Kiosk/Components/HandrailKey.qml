import QtQuick
import Kiosk.Theme

// One key of the handrail. `on`: its panel is open. `off`: it leads nowhere here, but keeps its place. `beside`: icon before the word.
Tappable {
    id: root

    property string text: ""
    property string icon: ""
    property bool on: false
    property bool off: false
    property bool outlined: false
    property bool beside: Theme.railBeside
    property string role: "key"
    property string family: Theme.family
    readonly property color foreground: on ? Theme.rail : Theme.railText

    Accessible.checkable: on
    Accessible.checked: on
    activeFocusOnTab: !off
    around: Theme.u(20)
    enabled: !off
    implicitHeight: Theme.railKeyHeight
    implicitWidth: Theme.railKeyWidth
    label: text

    Rectangle {
        anchors.fill: parent
        border.color: Theme.railText
        border.width: root.down ? Theme.stroke * 2 : !root.off && (Theme.strong || root.outlined) ? Theme.stroke : 0
        color: root.on ? Theme.railText : root.off || root.outlined ? "transparent" : Theme.railKey
        radius: Theme.u(20)
    }

    Grid {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.down ? Theme.sink : 0
        columnSpacing: Theme.u(12)
        columns: root.beside ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        opacity: root.off ? 0.55 : 1
        rowSpacing: Theme.u(4)
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            color: root.foreground
            mirrored: name === "arrow-left"
            name: root.icon
            visible: name !== ""
        }

        PlainText {
            color: root.foreground
            font.family: root.family
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.mm(Theme.capitalFloor)
            width: Math.min(implicitWidth, root.width - Theme.u(root.beside && root.icon ? 80 : 16))
            role: root.role
            text: root.text
            wrapMode: Text.NoWrap
        }
    }
}
