import QtQuick
import Kiosk.Theme

// Previous, where you are, Next. Words still to come on this screen make Next a More; both are in the same place. With `lastText`
// the last screen has another key there.
Item {
    id: root

    property int count: 1
    property int at: 0
    property bool more: false
    property string lastText: ""
    property string lastIcon: ""
    readonly property bool last: lastText !== "" && !more && at >= count - 1
    property bool backwards: at > 0 // whether there is anything before
    property string previousText: qsTr("Previous")
    property string previousIcon: "chevron-left"
    property string nextText: qsTr("Next")
    property string moreText: qsTr("More")
    property string moreIcon: "chevron-down"
    property string step: "" // in words, instead of the vertebrae

    signal nextChosen
    signal moreChosen
    signal previousChosen
    signal lastChosen

    implicitHeight: Math.max(nextKey.implicitHeight, previousKey.implicitHeight, vertebrae.used ? vertebrae.implicitHeight : 0)

    Key {
        id: previousKey

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        icon: root.previousIcon
        kind: Key.Outline
        opacity: visible ? 1 : 0
        text: root.previousText
        visible: root.backwards
        width: Math.min(implicitWidth, parent.width - nextKey.width - Theme.gap)

        onActivated: root.previousChosen()
    }

    Item {
        anchors.left: previousKey.right
        anchors.right: nextKey.left
        height: parent.height

        Vertebrae {
            id: vertebrae

            readonly property bool used: root.step === "" && root.count <= 12 && implicitWidth + Theme.u(30) < parent.width && !(Theme.big && Theme.dense)

            anchors.centerIn: parent
            at: root.at
            count: root.count
            visible: used
        }

        PlainText {
            anchors.centerIn: parent
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            role: "small"
            text: root.step || vertebrae.where
            visible: !vertebrae.used && implicitWidth < parent.width
            wrapMode: Text.NoWrap
        }
    }

    Key {
        id: nextKey

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        icon: root.last ? root.lastIcon : ""
        iconAfter: root.last ? "" : root.more ? root.moreIcon : "chevron-right"
        objectName: root.more ? "more" : "next"
        text: root.last ? root.lastText : root.more ? root.moreText : root.nextText
        width: Math.max(implicitWidth, Theme.u(250))

        onActivated: {
            if (root.last)
                root.lastChosen();
            else if (root.more)
                root.moreChosen();
            else
                root.nextChosen();
        }
    }
}
