import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// People as circles: those that are counted are filled and have a hole, the others are empty. Never by colour alone.
Item {
    id: root

    property int count: 3
    property int of: 100
    property int columns: 10
    property real cell: Theme.u(43)
    readonly property real radius: cell * 0.39

    // Circles from one number to another as path commands; Qt's reader needs every command written out.
    function circles(from: int, to: int, r: real): string {
        let path = "";
        for (let index = from; index < to; index++) {
            const column = index % columns;
            const x = ((Theme.rightToLeft ? columns - 1 - column : column) + 0.5) * cell, y = (Math.floor(index / columns) + 0.5) * cell;
            path += `M${x - r} ${y} A${r} ${r} 0 1 0 ${x + r} ${y} A${r} ${r} 0 1 0 ${x - r} ${y} Z `;
        }
        return path;
    }

    implicitHeight: Math.ceil(of / columns) * cell
    implicitWidth: Math.min(of, columns) * cell

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.edge
            strokeWidth: Theme.stroke

            PathSvg {
                path: root.circles(root.count, root.of, root.radius)
            }
        }

        ShapePath {
            fillColor: Theme.ink
            fillRule: ShapePath.OddEvenFill
            strokeColor: Theme.ink
            strokeWidth: Theme.stroke

            PathSvg {
                path: root.circles(0, root.count, root.radius) + root.circles(0, root.count, root.radius * 0.36)
            }
        }
    }
}
