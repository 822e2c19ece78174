pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Theme

// A picture whose parts can be touched; the one that was is coloured. Anatomy never mirrors.
Item {
    id: root

    required property Exhibit exhibit
    readonly property real ratio: exhibit.before.ratio ?? 1
    readonly property real pictureWidth: Math.min(width, height * ratio)
    readonly property real pictureHeight: pictureWidth / Math.max(0.01, ratio)
    readonly property real pictureX: (width - pictureWidth) / 2
    readonly property real pictureY: (height - pictureHeight) / 2

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    CutOut {
        Accessible.name: root.exhibit.before.alt
        Accessible.role: Accessible.Graphic
        address: root.exhibit.before.large
        proportion: root.ratio
        visible: root.visible
        width: root.pictureWidth
        x: root.pictureX
        y: root.pictureY
    }

    component Parts: Shape {
        id: parts

        property alias path: drawn.path
        property color fill: "transparent"

        height: root.pictureHeight
        preferredRendererType: Shape.GeometryRenderer
        visible: path !== ""
        width: root.pictureWidth
        x: root.pictureX
        y: root.pictureY

        ShapePath {
            fillColor: parts.fill
            scale: Qt.size(root.pictureWidth / 1000, root.pictureHeight / 1000)
            strokeColor: Theme.accent
            strokeWidth: Theme.stroke

            PathSvg {
                id: drawn
            }
        }
    }

    Parts {
        path: root.exhibit.parts
    }

    Parts {
        fill: Theme.spot
        path: root.exhibit.outline
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: point => root.exhibit.touch((point.position.x - root.pictureX) / root.pictureWidth, (point.position.y - root.pictureY) / root.pictureHeight)
    }
}
