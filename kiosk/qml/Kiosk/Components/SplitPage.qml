import QtQuick
import Kiosk.Theme

// A picture field and a page of words: side by side in landscape, one above the other when stacked. `share` 0 leaves the field out.
FocusScope {
    id: root

    property bool stacked: Theme.stacked
    property real share: stacked ? 0.36 : 0.42
    property int topPadding: Theme.u(stacked || Theme.big ? 36 : 52)
    property int bottomPadding: Theme.u(Theme.big ? 26 : 36)
    property alias field: field.data
    readonly property alias fieldItem: field
    default property alias content: body.data
    readonly property alias body: body

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }

    DrapeField {
        id: field

        anchors.left: parent.left
        anchors.top: parent.top
        height: root.stacked ? Math.round(root.height * root.share) : root.height
        visible: root.share > 0 && root.visible
        wide: root.stacked
        width: root.stacked ? root.width : Math.round(root.width * root.share)
    }

    Rectangle {
        anchors.left: root.stacked ? field.left : field.right
        anchors.top: root.stacked ? field.bottom : field.top
        color: Theme.line
        height: root.stacked ? Theme.stroke : field.height
        visible: Theme.strong && root.share > 0
        width: root.stacked ? field.width : Theme.stroke
    }

    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.bottomPadding
        anchors.left: root.stacked || root.share <= 0 ? parent.left : field.right
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: root.stacked && root.share > 0 ? field.bottom : parent.top
        anchors.topMargin: root.topPadding
    }
}
