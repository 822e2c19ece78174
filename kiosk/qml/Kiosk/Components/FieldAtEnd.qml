import QtQuick
import Kiosk.Theme

// A page with a calm field at its end: at the side, or below when upright. With lower reach it lies above, and holds nothing to touch.
FocusScope {
    id: root

    property real share: 0.4
    property int topPadding: Theme.u(Theme.big || Theme.lowerReach ? 30 : 44)
    property int bottomPadding: Theme.u(Theme.big ? 26 : 36)
    property alias field: field.data
    readonly property alias fieldItem: field
    default property alias content: body.data
    readonly property alias body: body
    readonly property bool used: share > 0
    readonly property bool above: used && Theme.lowerReach
    readonly property bool below: used && Theme.portrait && !Theme.lowerReach
    readonly property bool beside: used && !above && !below
    readonly property bool holdsKeys: used && !above

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }

    DrapeField {
        id: field

        anchors.right: parent.right
        height: root.beside ? root.height : Math.round(root.height * root.share)
        visible: root.used && root.visible
        wide: !root.beside
        width: root.beside ? Math.round(root.width * root.share) : root.width
        y: root.below ? root.height - height : 0
    }

    Rectangle {
        anchors.left: field.left
        color: Theme.line
        height: root.beside ? field.height : Theme.stroke
        visible: Theme.strong && root.used
        width: root.beside ? Theme.stroke : field.width
        y: root.above ? field.height : field.y
    }

    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.bottomPadding + (root.below ? field.height : 0)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: root.beside ? field.left : parent.right
        anchors.rightMargin: root.beside ? Theme.u(44) : Theme.margin
        anchors.top: parent.top
        anchors.topMargin: root.topPadding + (root.above ? field.height : 0)
    }
}
