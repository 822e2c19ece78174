pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A further picture of a screen, on its own piece of field, with its caption and the key that enlarges it. Never taller than `most`.
Block {
    id: root

    property var picture: ({}) // var: addresses, proportion, words, made by the bridge
    property real most: 600
    readonly property bool beside: width > 2.4 * bigger.implicitWidth // the caption has room before the key
    readonly property bool captioned: caption.text !== "" && most - bigger.height - caption.implicitHeight > most * 0.4
    readonly property real foot: (beside ? Math.max(captionHeight, keyHeight) : captionHeight + keyHeight) + Theme.u(14)
    readonly property real captionHeight: captioned ? caption.implicitHeight : 0
    readonly property bool enlarges: (picture.large ?? "") !== "" && picture.alt !== "" // decoration has nothing to show
    readonly property real keyHeight: (enlarges ? bigger.height : 0) + (captioned && !beside ? Theme.u(14) : 0)

    implicitHeight: Math.min(most, width / Math.max(0.6, picture.ratio ?? 1) * 0.8 + foot)

    DrapeField {
        height: root.height - root.foot
        width: root.width

        LabelledPicture {
            anchors.fill: parent
            anchors.margins: Theme.u(20)
            picture: root.picture
        }
    }

    PlainText {
        id: caption

        anchors.left: parent.left
        color: Theme.ink2
        role: "small"
        text: root.picture.caption ?? ""
        visible: root.captioned
        width: root.width - (root.beside ? bigger.width + Theme.gap : 0)
        y: root.height - root.foot + Theme.u(14)
    }

    Key {
        id: bigger

        Accessible.description: root.picture.alt ?? "" // a screen may hold several keys of this name
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        icon: "zoom-in"
        kind: Key.Outline
        text: qsTr("Bigger")
        visible: root.enlarges

        onActivated: root.enlarged()
    }
}
