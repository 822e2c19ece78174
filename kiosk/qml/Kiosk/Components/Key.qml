import QtQuick
import Kiosk.Theme

// A key: the only shape of button. Its lip says that it can be pressed; the face sinks onto it. Words wrap, never cut.
Tappable {
    id: root

    enum Kind {
        Solid,
        Outline,
        Quiet
    }

    property string text: ""
    property string icon: ""
    property string iconAfter: ""
    property int kind: Key.Solid
    property string role: "label"
    readonly property color foreground: kind === Key.Solid ? Theme.accentText : Theme.accent
    readonly property real beside: (icon ? Theme.u(62) : 0) + (iconAfter ? Theme.u(62) : 0)

    implicitHeight: Math.max(Theme.target, Theme.u(96), words.implicitHeight + Theme.u(36))
    implicitWidth: Math.max(Theme.target, words.implicitWidth + beside + Theme.u(76))
    label: text

    Rectangle {
        anchors.fill: parent
        color: root.kind === Key.Solid ? Theme.accentLip : Theme.accent
        radius: Theme.keyRadius
        visible: root.kind !== Key.Quiet
    }

    Rectangle {
        border.color: root.kind === Key.Quiet ? "transparent" : Theme.accent
        border.width: root.kind === Key.Solid ? 0 : Theme.stroke
        color: root.kind === Key.Solid ? Theme.accent : root.kind === Key.Quiet ? (root.down ? Theme.tint : "transparent") : Theme.surface
        height: parent.height - (root.kind === Key.Quiet ? 0 : Theme.lip)
        radius: Theme.keyRadius
        width: parent.width
        y: root.down ? Theme.sink : 0

        Row {
            anchors.centerIn: parent
            spacing: Theme.u(18)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.foreground
                mirrored: name.startsWith("chevron") || name.startsWith("arrow")
                name: root.icon
                visible: name !== ""
                weight: 2.25
            }

            PlainText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: root.foreground
                horizontalAlignment: Text.AlignHCenter
                role: root.role
                text: root.text
                width: root.width > 0 ? Math.min(implicitWidth, root.width - Theme.u(36) - root.beside) : implicitWidth
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.foreground
                mirrored: name.startsWith("chevron") || name.startsWith("arrow")
                name: root.iconAfter
                visible: name !== ""
                weight: 2.25
            }
        }
    }
}
