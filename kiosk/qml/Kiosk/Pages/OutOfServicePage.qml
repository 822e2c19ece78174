pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// There is nothing to show. Calm, says what to do in the interface's languages; never a code or a desktop.
Item {
    id: root

    DrapeField {
        anchors.fill: parent
        wide: true
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.page
        height: column.height + Theme.u(140)
        radius: Theme.sheetRadius
        width: Theme.portrait ? root.width - 2 * Theme.margin : root.width * 0.6

        Column {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.u(72)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.u(24)

            PlainText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                px: Theme.u(84)
                role: "display"
                text: "Taking a short rest"
                width: parent.width
            }

            PlainText {
                role: "lead"
                text: "This screen is not working now. Please ask at the desk."
                width: parent.width
            }

            PlainText {
                role: "lead"
                text: "Esta pantalla no funciona ahora. Por favor pregunte en recepción."
                width: parent.width
            }

            Row {
                spacing: Theme.u(16)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "phone"
                }

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    font.weight: Font.Bold
                    role: "small"
                    text: "In an emergency call your local emergency number."
                    width: Math.min(implicitWidth, column.width - Theme.u(60))
                }
            }
        }
    }
}
