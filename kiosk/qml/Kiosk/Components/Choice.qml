import QtQuick
import Kiosk.Theme

// One of a small set: filled with a tick when chosen. `icon` stands there until it is.
Tappable {
    id: root

    property string text: ""
    property string icon: ""
    property bool chosen: false
    property real px: Theme.px("label")
    property string family: Theme.family
    readonly property color foreground: chosen ? Theme.accentText : Theme.accent

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    implicitHeight: Math.max(Theme.target, Theme.u(96), words.height + Theme.u(28))
    implicitWidth: words.implicitWidth + Theme.u(110)
    label: text

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accent
        border.width: root.chosen ? 0 : root.down ? Theme.stroke * 2 : Theme.stroke
        color: root.chosen ? Theme.accent : root.down ? Theme.tint : Theme.surface
        radius: Theme.keyRadius
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.u(14)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.foreground
            name: root.chosen ? "check" : root.icon
            size: Theme.u(38)
            visible: name !== ""
            weight: 2.5
        }

        PlainText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: root.foreground
            font.family: root.family
            horizontalAlignment: Text.AlignHCenter
            px: root.px
            role: "label"
            text: root.text
            width: Math.min(implicitWidth, root.width - Theme.u(24) - (root.chosen || root.icon ? Theme.u(52) : 0))
        }
    }
}
