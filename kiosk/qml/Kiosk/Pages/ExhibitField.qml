pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components

// The picture of a screen that patients move, touch or turn. Its keys stand among the words.
Item {
    id: root

    required property Exhibit exhibit
    property string layout: ""
    readonly property bool missing: layout !== "" && ((exhibit.before.large ?? "") === "" || layout === "slider" && (exhibit.after.large ?? "") === "")

    BeforeAfter {
        anchors.fill: parent
        exhibit: root.exhibit
        visible: root.visible && root.layout === "slider" && !root.missing
    }

    TouchPicture {
        anchors.fill: parent
        exhibit: root.exhibit
        visible: root.visible && root.layout === "explore" && !root.missing
    }

    TurnPicture {
        Accessible.name: root.exhibit.before.alt
        Accessible.role: Accessible.Graphic
        address: root.exhibit.address
        anchors.centerIn: parent
        height: width / Math.max(0.01, proportion)
        proportion: root.exhibit.before.ratio ?? 1
        ring: root.exhibit.ring
        visible: root.visible && root.layout === "spin" && !root.missing
        width: Math.min(parent.width, parent.height * proportion)
    }

    TurnDrag {
        enabled: root.layout === "spin"

        onTurned: by => root.exhibit.turn(by)
    }

    LabelledPicture {
        anchors.fill: parent
        picture: root.exhibit.before
        visible: root.visible && root.missing
    }
}
