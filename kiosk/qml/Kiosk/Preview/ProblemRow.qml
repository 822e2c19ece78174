import QtQuick
import Kiosk.Theme

// One problem in the words of `kiosk check`: where, what, and what to do.
Rectangle {
    id: root

    required property string severity
    required property string place
    required property string message
    required property string fix

    border.color: Desk.line
    border.width: Desk.stroke
    color: Desk.surface
    height: words.height + 2 * Desk.gap
    radius: Desk.radius

    Rectangle {
        color: root.severity === "error" ? Desk.urgent : root.severity === "warning" ? Desk.accent : Desk.edge
        height: parent.height - 2 * Desk.radius
        width: Desk.gap / 2
        y: Desk.radius
    }

    Column {
        id: words

        spacing: Desk.gap / 4
        width: parent.width - 3 * Desk.gap
        x: 2 * Desk.gap
        y: Desk.gap

        DeskText {
            color: root.severity === "error" ? Desk.urgent : Desk.ink2
            font.pixelSize: Desk.small
            text: [root.severity, root.place].filter(each => each).join(", ")
            width: parent.width
        }

        DeskText {
            text: root.message
            width: parent.width
        }

        DeskText {
            color: Desk.ink2
            font.pixelSize: Desk.small
            text: root.fix
            visible: text !== ""
            width: parent.width
        }
    }
}
