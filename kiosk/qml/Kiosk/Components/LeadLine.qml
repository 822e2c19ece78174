import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// An anatomy label: a dot on the part (`at`), a hairline, and where the word begins (`to`).
Item {
    id: root

    property point at
    property point to

    anchors.fill: parent

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            startX: root.at.x
            startY: root.at.y
            strokeColor: Theme.ink
            strokeWidth: Theme.stroke

            PathLine {
                x: root.to.x
                y: root.to.y
            }
        }
    }

    Rectangle {
        border.color: Theme.page
        border.width: Theme.stroke
        color: Theme.ink
        height: width
        radius: width / 2
        width: Theme.u(20)
        x: root.at.x - width / 2
        y: root.at.y - height / 2
    }
}
