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
    readonly property bool tellsAnswer: !rightly && (Theme.big || Theme.dense || Theme.lowerReach) // else the answers are in sight
    readonly property string judgement: rightly ? qsTr("Yes, that is it") : qsTr("Not quite, and many people think so")

    function settle() {
        column.forceLayout();
    }

    // It begins a part of its own rather than end one; then between two lines.
    function cut(limit: real, after: real): real {
        if (after < 0)
            return 0;
        for (let index = lines.count - 1; index >= 0; index--) {
            const inside = cutText(lines.itemAt(index) as StyledText, limit);
            if (inside > after + 1)
                return inside;
        }
        const inside = tellsAnswer ? cutText(answer, limit) : 0;
        return inside > after + 1 ? inside : cutText(heading, limit);
    }

    function cutText(words: PlainText, limit: real): real {
        const top = column.y + words.y;
        return Math.min(cutLines(limit, top, words.lineHeight), top + words.height);
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

        Accessible.name: root.check.given ? `${root.judgement}. ${root.rightly ? "" : answer.text + ". "}${root.spoken}` : ""
        Accessible.role: Accessible.AlertMessage
        anchors.left: Theme.big ? parent.left : sign.right
        anchors.leftMargin: Theme.u(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(28)
        spacing: Theme.u(4)
        visible: root.check.given
        y: Theme.u(24)

        PlainText {
            id: heading

            Accessible.ignored: true
            role: "label"
            text: root.judgement
            width: parent.width
        }

        PlainText {
            id: answer

            Accessible.ignored: true
            font.weight: Font.DemiBold
            text: qsTr("The answer is: %1").arg(root.title)
            verticalAlignment: Text.AlignTop
            visible: root.tellsAnswer
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
