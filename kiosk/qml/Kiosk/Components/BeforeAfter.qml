pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Two pictures of one thing with a line between them. A finger moves the line, or puts it somewhere. Left stays left in every script.
Item {
    id: root

    required property Exhibit exhibit
    readonly property real ratio: exhibit.before.ratio ?? 1
    readonly property real pictureWidth: Math.min(width, height * ratio)
    readonly property real pictureX: (width - pictureWidth) / 2
    readonly property real pictureY: (height - pictureWidth / ratio) / 2
    readonly property real lineX: pictureX + pictureWidth * exhibit.at / 100

    function slideTo(x: real) {
        root.exhibit.slide(Math.round(100 * (x - pictureX) / Math.max(1, pictureWidth)));
    }

    Accessible.name: [exhibit.before.alt, exhibit.after.alt].filter(words => words).join(". ")
    Accessible.role: Accessible.Graphic
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Item {
        clip: true
        height: root.height
        width: Math.max(0, root.lineX)

        CutOut {
            address: root.exhibit.before.large
            proportion: root.ratio
            visible: root.visible && root.exhibit.at > 0
            width: root.pictureWidth
            x: root.pictureX
            y: root.pictureY
        }
    }

    Item {
        clip: true
        height: root.height
        width: Math.max(0, root.width - root.lineX)
        x: root.lineX

        CutOut {
            address: root.exhibit.after.large
            proportion: root.ratio
            visible: root.visible && root.exhibit.at < 100
            width: root.pictureWidth
            x: root.pictureX - root.lineX
            y: root.pictureY
        }
    }

    Tag {
        id: first

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        text: root.exhibit.before.caption || qsTr("Before")
        visible: !Theme.big && root.exhibit.at > 0 && width + second.width < root.width
    }

    Tag {
        id: second

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        text: root.exhibit.after.caption || qsTr("After")
        visible: !Theme.big && root.exhibit.at < 100 && width + first.width < root.width
    }

    Rectangle {
        color: Theme.accent
        height: root.height
        width: Theme.u(6)
        x: root.lineX - width / 2
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.accent
        border.width: Theme.stroke
        color: Theme.surface
        height: Theme.target
        radius: height / 2
        width: height
        x: Math.max(-width / 3, Math.min(root.width - width * 2 / 3, root.lineX - width / 2))

        Icon {
            anchors.centerIn: parent
            color: Theme.accent
            name: "move-horizontal"
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: point => root.slideTo(point.position.x)
    }

    DragHandler {
        dragThreshold: Math.round(3 * Theme.pixelsPerMm)
        target: null
        yAxis.enabled: false

        onCentroidChanged: if (active)
            root.slideTo(centroid.position.x)
    }
}
