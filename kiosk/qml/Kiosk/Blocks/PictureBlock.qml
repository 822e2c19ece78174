pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A further picture of a screen, on its own piece of field, with its caption. Never taller than `most`.
Block {
    id: root

    property var picture: ({}) // var: addresses, proportion, words, made by the bridge
    property real most: 600
    readonly property real captionHeight: caption.text !== "" ? caption.height + Theme.u(12) : 0

    implicitHeight: Math.min(most, width / Math.max(0.6, picture.ratio ?? 1) * 0.8 + captionHeight)

    DrapeField {
        height: root.height - root.captionHeight
        width: root.width

        LabelledPicture {
            anchors.fill: parent
            anchors.margins: Theme.u(20)
            picture: root.picture
        }
    }

    PlainText {
        id: caption

        anchors.bottom: parent.bottom
        color: Theme.ink2
        role: "small"
        text: root.picture.caption ?? ""
        visible: text !== ""
        width: root.width
    }
}
