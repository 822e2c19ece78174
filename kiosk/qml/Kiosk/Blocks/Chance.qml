pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One risk: the figure, what happens, the people as circles, and how many it does not happen to.
Item {
    id: root

    required property var modelData // var: count, of, said, what, spoken
    property bool beside: false
    property bool crowded: false // there are more than two of them
    property bool shown: true // whether the people are in sight
    readonly property real peopleTop: people.y
    readonly property real peopleHeight: people.height
    readonly property int others: modelData.of - modelData.count
    readonly property bool bothSides: others > 0 && modelData.count > 0 // not `other.visible`: that is false while a part hides it all
    readonly property real side: beside ? people.width + Theme.u(40) : 0

    signal followed(string link)

    function settle() {
        words.forceLayout();
    }

    // Where it may be divided when it is taller than a part; heights in this item.
    function cut(limit: real): real {
        const top = words.y + what.y;
        if (people.y + people.height <= limit && !beside)
            return people.y + people.height;
        if (top + what.height <= limit)
            return top + what.height;
        const lines = Math.floor((limit - top) / what.lineHeight);
        return lines > 0 ? top + lines * what.lineHeight : 0;
    }

    implicitHeight: beside ? Math.max(people.height, other.y + (bothSides ? other.height : 0)) : other.y + (bothSides ? other.height : 0)

    Hundred {
        id: people

        Accessible.name: root.modelData.spoken + (root.bothSides ? " " + other.text : "")
        Accessible.role: Accessible.Graphic
        anchors.left: parent.left
        cell: Math.min(Theme.u(root.crowded ? 25 : root.beside ? 33 : Theme.portrait ? 47 : 43), Math.floor(root.width / columns))
        columns: root.beside ? 10 : 20
        count: root.modelData.count
        of: root.modelData.of
        visible: root.shown
        y: root.beside ? 0 : words.height + Theme.u(16)
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: parent.right
        spacing: Theme.u(6)
        y: root.beside ? Math.max(0, (people.height - height - other.height) / 2) : 0

        PlainText {
            Accessible.ignored: true
            role: "h2"
            text: root.modelData.said
            width: parent.width
        }

        StyledText {
            id: what

            Accessible.ignored: true
            text: root.modelData.what
            verticalAlignment: Text.AlignTop
            width: parent.width

            onFollowed: link => root.followed(link)
        }
    }

    PlainText {
        id: other

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: parent.right
        color: Theme.ink2
        role: "body"
        text: qsTr("The other %1 do not.").arg(root.others)
        verticalAlignment: Text.AlignTop
        visible: root.bothSides
        y: root.beside ? words.y + words.height + Theme.u(6) : people.y + people.height + Theme.u(10)
    }
}
