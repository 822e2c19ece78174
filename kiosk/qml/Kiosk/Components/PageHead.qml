import QtQuick
import Kiosk.Theme

// Where am I: area and topic at the start, the clinic's mark at the end. Before a word is cut the mark folds away, then,
// at the two largest text sizes, the area's name.
Item {
    id: root

    property string icon: ""
    property string area: ""
    property string topic: ""
    property string clinic: ""
    property string logo: ""
    readonly property real size: Theme.px("small")
    readonly property real gap: Theme.u(14)
    readonly property real areaStart: icon ? size * 1.35 + gap : 0
    readonly property real areaWidth: area ? areaStart + areaName.implicitWidth + gap : 0
    readonly property real topicStart: showArea ? size + gap : 0
    readonly property real topicSpan: topic ? size + gap + topicName.implicitWidth : 0
    readonly property bool oneLine: areaWidth + topicSpan <= width
    readonly property bool showArea: area !== "" && (oneLine || topic === "" || !Theme.big)
    readonly property real topicX: showArea && oneLine ? areaWidth : 0

    implicitHeight: (showArea ? areaName.height : 0) + (topic && !(showArea && oneLine) ? topicName.height : 0)

    Icon {
        color: Theme.ink2
        name: root.icon
        size: root.size * 1.35
        visible: root.showArea && name !== ""
        x: Theme.rightToLeft ? root.width - width : 0
        y: (areaName.height - height) / 2
    }

    PlainText {
        id: areaName

        color: root.topic ? Theme.ink2 : Theme.ink
        font.weight: root.topic ? Font.Medium : Font.Bold
        role: "small"
        text: root.area
        visible: root.showArea
        width: Math.min(implicitWidth, root.width - root.areaStart)
        x: Theme.rightToLeft ? root.width - root.areaStart - width : root.areaStart
    }

    Item {
        visible: root.topic !== ""
        width: root.width - root.topicX
        x: Theme.rightToLeft ? 0 : root.topicX
        y: root.showArea && !root.oneLine ? areaName.height : 0

        Icon {
            color: Theme.ink2
            mirrored: true
            name: "chevron-right"
            size: root.size
            visible: root.showArea
            x: Theme.rightToLeft ? parent.width - width : 0
            y: (topicName.lineHeight - height) / 2
        }

        PlainText {
            id: topicName

            font.weight: Font.Bold
            role: "small"
            text: root.topic
            width: Math.min(implicitWidth, parent.width - root.topicStart)
            x: Theme.rightToLeft ? parent.width - root.topicStart - width : root.topicStart
        }
    }

    ClinicMark {
        anchors.right: parent.right
        clinic: root.clinic
        logo: root.logo
        opacity: root.areaWidth + root.topicSpan + width + Theme.u(90) < root.width && !Theme.big ? 1 : 0
        y: (areaName.height - height) / 2
    }
}
