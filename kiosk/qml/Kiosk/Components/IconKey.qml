import QtQuick
import Kiosk.Theme

// An icon over its word: zoom, move and player keys. `solid`: the one that people look for. `off`: it can do no more, but keeps its place.
Tappable {
    id: root

    property string text: ""
    property string icon: ""
    property bool solid: false
    property bool off: false
    readonly property color foreground: solid ? Theme.accentText : Theme.accent

    enabled: !off
    implicitHeight: Math.max(Theme.target, Theme.u(54) + words.implicitHeight + Theme.u(26))
    implicitWidth: Math.max(Theme.target, Theme.u(150), words.implicitWidth + Theme.u(32))
    label: text

    Rectangle {
        anchors.fill: parent
        color: root.solid ? Theme.accentLip : Theme.accent
        opacity: root.off ? 0.55 : 1
        radius: Theme.keyRadius
    }

    Rectangle {
        border.color: Theme.accent
        border.width: root.solid ? 0 : Theme.stroke
        color: root.solid ? Theme.accent : Theme.surface
        height: parent.height - Theme.lip
        radius: Theme.keyRadius
        width: parent.width
        y: root.down ? Theme.sink : 0

        Column {
            anchors.centerIn: parent
            opacity: root.off ? 0.55 : 1
            spacing: Theme.u(2)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.foreground
                name: root.icon
                weight: 2.2
            }

            PlainText {
                id: words

                anchors.horizontalCenter: parent.horizontalCenter
                color: root.foreground
                role: "key"
                text: root.text
                wrapMode: Text.NoWrap
            }
        }
    }
}
