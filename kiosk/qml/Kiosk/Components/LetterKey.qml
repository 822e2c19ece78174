import QtQuick
import Kiosk.Theme

// One letter of the keyboard.
Tappable {
    id: root

    property string text: ""

    around: Theme.u(18)
    label: text

    Rectangle {
        anchors.fill: parent
        color: Theme.accent
        radius: root.around
    }

    Rectangle {
        border.color: Theme.accent
        border.width: Theme.stroke
        color: Theme.surface
        height: parent.height - Theme.lip
        radius: root.around
        width: parent.width
        y: root.down ? Theme.sink : 0

        PlainText {
            anchors.centerIn: parent
            color: Theme.accent
            font.weight: Font.DemiBold
            px: Math.min(Theme.px("h3"), Math.round(Theme.target * 0.6))
            text: root.text
            wrapMode: Text.NoWrap
        }
    }
}
