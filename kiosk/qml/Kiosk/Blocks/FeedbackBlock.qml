pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// What a quick check says once it is answered: kind either way, with the reason. Nothing before.
Block {
    id: root

    required property QuickCheck check
    property string title: "" // the right answer
    property string marker: ""
    property string spoken: ""
    property var parts: [] // var: list of styled texts
    readonly property bool rightly: check.chosen === check.right
    readonly property string heading: rightly ? qsTr("Yes, that is it") : qsTr("Not quite, and many people think so")

    function settle() {
        column.forceLayout();
    }

    function cut(limit: real, after: real): real {
        for (let index = lines.count - 1; index >= 0; index--) {
            const words = lines.itemAt(index) as StyledText;
            if (words && column.y + words.y < limit) {
                const inside = cutLines(limit, column.y + words.y, words.lineHeight);
                if (inside > 0)
                    return Math.min(inside, column.y + words.y + words.height);
                if (column.y + words.y > after + 1)
                    return column.y + words.y; // not one line of it has room
            }
        }
        return answer.visible && column.y + answer.y > after + 1 ? column.y + answer.y : 0;
    }

    gap: check.given ? 1 : 0
    implicitHeight: check.given ? column.height + 2 * Theme.u(24) : 0

    Rectangle {
        anchors.fill: parent
        border.color: Theme.ink
        border.width: Theme.strong ? Theme.stroke : 0
        color: Theme.tint
        radius: Theme.cardRadius
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.u(32)
        name: root.rightly ? "circle-check" : "lightbulb"
        size: Theme.u(56)
        visible: root.check.given && !Theme.big && root.shows(y, height)
        weight: 1.75
        y: Theme.u(26)
    }

    Column {
        id: column

        Accessible.name: root.check.given ? `${root.heading}. ${root.rightly ? "" : answer.text + ". "}${root.spoken}` : ""
        Accessible.role: Accessible.AlertMessage
        anchors.left: Theme.big ? parent.left : sign.right
        anchors.leftMargin: Theme.u(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(28)
        spacing: Theme.u(4)
        visible: root.check.given
        y: Theme.u(24)

        PlainText {
            Accessible.ignored: true
            role: "label"
            text: root.heading
            width: parent.width
        }

        PlainText {
            id: answer

            Accessible.ignored: true
            font.weight: Font.DemiBold
            text: qsTr("The answer is: %1").arg(root.title)
            verticalAlignment: Text.AlignTop
            visible: !root.rightly && (Theme.big || Theme.dense || Theme.lowerReach) // else the answers are in sight
            width: parent.width
        }

        Repeater {
            id: lines

            model: root.parts

            StyledText {
                required property string modelData

                Accessible.ignored: true
                text: modelData
                verticalAlignment: Text.AlignTop
                width: column.width

                onFollowed: link => root.followed(link)
            }
        }
    }
}
