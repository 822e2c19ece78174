pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Something kind or something urgent, set apart. `tone`: note, tip, warning or emergency; the last adds the emergency line.
Block {
    id: root

    property string tone: "note"
    property string title: ""
    property var parts: [] // var: list of styled texts
    property string spoken: ""
    property string emergencyLine: ""
    readonly property bool urgent: tone === "emergency"
    readonly property bool narrow: Theme.big && width < Theme.px("body") * 16
    readonly property int inset: Theme.u(narrow ? 22 : 34)
    readonly property string heading: title || ({
            note: qsTr("Good to know"),
            tip: qsTr("Tip"),
            warning: qsTr("Take care"),
            emergency: qsTr("Get help now")
        })[tone]

    function textOf(piece: int): PlainText {
        return piece === 0 ? top : piece > body.count ? last : body.itemAt(piece - 1) as PlainText;
    }

    function settle() {
        column.forceLayout();
    }

    function cut(limit: real, after: real): real {
        for (let index = body.count - 1; index >= 0; index--) {
            const words = body.itemAt(index);
            if (words && column.y + words.y < limit) {
                const inside = cutLines(limit, column.y + words.y, (words as StyledText).lineHeight);
                if (inside > 0)
                    return Math.min(inside, column.y + words.y + words.height);
            }
        }
        return 0;
    }

    implicitHeight: column.height + 2 * Theme.u(28)

    Rectangle {
        anchors.fill: parent
        border.color: root.urgent ? Theme.urgent : Theme.ink
        border.width: root.urgent ? Theme.u(6) : Theme.strong ? Theme.stroke : 0
        color: root.urgent ? Theme.surface : Theme.tint
        radius: Theme.cardRadius
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        color: root.urgent ? Theme.urgent : Theme.ink
        name: ({
                note: "lightbulb",
                tip: "hand-heart",
                warning: "triangle-alert",
                emergency: "phone"
            })[root.tone]
        size: Theme.u(56)
        visible: !root.narrow && root.shows(y, height)
        weight: 1.75
        y: Theme.u(30)
    }

    Column {
        id: column

        anchors.left: !root.narrow ? sign.right : parent.left
        anchors.leftMargin: !root.narrow ? Theme.u(28) : root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        spacing: Theme.u(6)
        y: Theme.u(28)

        PlainText {
            id: top

            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: root.urgent ? Theme.urgent : Theme.ink
            role: "label"
            text: root.heading
            width: parent.width
        }

        Repeater {
            id: body

            model: root.parts

            StyledText {
                required property string modelData

                spoken: root.spoken
                text: modelData
                verticalAlignment: Text.AlignTop
                width: column.width

                onFollowed: link => root.followed(link)
            }
        }

        PlainText {
            id: last

            font.weight: Font.DemiBold
            text: root.emergencyLine
            verticalAlignment: Text.AlignTop
            visible: root.urgent && text !== ""
            width: parent.width
        }
    }
}
