pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// The spine itself: drag turns it, a touch names the part. The part that was touched is outlined; anatomy never mirrors.
Item {
    id: root

    required property Spine spine
    readonly property real pictureWidth: Math.min(width, height * spine.ratio)
    readonly property real pictureHeight: pictureWidth / Math.max(0.01, spine.ratio)
    readonly property real pictureX: (width - pictureWidth) / 2
    readonly property real pictureY: (height - pictureHeight) / 2

    TurnPicture {
        Accessible.name: qsTr("Model of the spine")
        Accessible.role: Accessible.Graphic
        address: root.spine.address
        height: root.pictureHeight
        opacity: root.spine.region === "" ? 1 : 0.86
        proportion: root.spine.ratio
        ring: root.spine.ring
        visible: root.visible
        width: root.pictureWidth
        x: root.pictureX
        y: root.pictureY
    }

    Shape {
        height: 1000
        preferredRendererType: Shape.GeometryRenderer
        visible: root.spine.outline !== ""
        width: 1000
        x: root.pictureX
        y: root.pictureY

        transform: Scale {
            xScale: root.pictureWidth / 1000
            yScale: root.pictureHeight / 1000
        }

        ShapePath {
            fillColor: Theme.spot
            strokeColor: "transparent"

            PathSvg {
                path: root.spine.outline
            }
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: point => root.spine.touch((point.position.x - root.pictureX) / root.pictureWidth, (point.position.y - root.pictureY) / root.pictureHeight)
    }

    TurnDrag {
        onTurned: by => root.spine.turn(by)
    }
}
