pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One thing to know about a stage: a sign, what kind of thing it is, and the words.
Item {
    id: root

    required property var modelData // var: lead, text, icon
    property bool shown: true // whether its sign is in sight
    readonly property real signHeight: sign.y + sign.height
    readonly property bool signed: modelData.icon !== "" && !(Theme.big && width < Theme.px("body") * 16)
    readonly property real textTop: modelData.lead !== "" ? lead.height + column.spacing : 0
    readonly property real lineHeight: words.lineHeight

    signal followed(string link)

    function settle() {
        column.forceLayout();
    }

    implicitHeight: column.height

    Icon {
        id: sign

        anchors.left: parent.left
        name: root.modelData.icon
        size: Theme.u(60)
        visible: root.signed && root.shown
        weight: 1.75
        y: Theme.u(4)
    }

    Column {
        id: column

        anchors.left: root.signed ? sign.right : parent.left
        anchors.leftMargin: root.signed ? Theme.u(24) : 0
        anchors.right: parent.right
        spacing: Theme.u(2)

        PlainText {
            id: lead

            Accessible.ignored: true
            role: "label"
            text: root.modelData.lead
            visible: text !== ""
            width: parent.width
        }

        StyledText {
            id: words

            Accessible.ignored: true
            text: root.modelData.text
            verticalAlignment: Text.AlignTop
            width: parent.width

            onFollowed: link => root.followed(link)
        }
    }
}
