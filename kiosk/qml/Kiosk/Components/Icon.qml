import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "icons.js" as Icons

// A line icon on a 24 grid, in any colour. `mirrored`: turns with the reading direction.
Item {
    id: root

    property string name: ""
    property real size: Theme.u(44)
    property color color: Theme.ink
    property real weight: 2
    property bool mirrored: false

    implicitHeight: size
    implicitWidth: size

    transform: Scale {
        origin.x: root.size / 2
        xScale: root.mirrored && Theme.rightToLeft ? -1 : 1
    }

    Shape {
        height: 24
        preferredRendererType: Shape.CurveRenderer
        scale: root.size / 24
        transformOrigin: Item.TopLeft
        width: 24

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: root.color
            strokeWidth: root.weight

            PathSvg {
                path: Icons.paths[root.name] ?? ""
            }
        }
    }
}
