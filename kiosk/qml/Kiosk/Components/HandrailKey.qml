import QtQuick
import Kiosk.Theme

// One key of the handrail. `on`: its panel is open. `off`: it leads nowhere here, but keeps its place. `beside`: icon before the word.
// `badge`: how many things wait behind it.
Tappable {
    id: root

    property string text: ""
    property string icon: ""
    property bool on: false
    property bool off: false
    property bool outlined: false
    property int badge: 0
    property bool beside: Theme.railBeside
    property string role: "key"
    property string family: Theme.family
    readonly property color foreground: on ? Theme.rail : Theme.railText

    Accessible.checkable: on
    Accessible.checked: on
    Accessible.description: badge > 0 ? qsTr("%1 chosen").arg(badge) : ""
    activeFocusOnTab: !off
    around: Theme.u(20)
    enabled: !off
    implicitHeight: Theme.railKeyHeight
    implicitWidth: Theme.railKeyWidth
    label: text

    Rectangle {
        anchors.fill: parent
        border.color: Theme.railText
        border.width: root.down ? Theme.stroke * 2 : !root.off && (Theme.strong || root.outlined) ? Theme.stroke : 0
        color: root.on ? Theme.railText : root.off || root.outlined ? "transparent" : Theme.railKey
        radius: Theme.u(20)
    }

    Grid {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.down ? Theme.sink : 0
        columnSpacing: root.badge > 0 ? Theme.u(52) : Theme.u(12)
        columns: root.beside ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        opacity: root.off ? 0.55 : 1
        rowSpacing: Theme.u(4)
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            id: sign

            color: root.foreground
            mirrored: name === "arrow-left"
            name: root.icon
            visible: name !== ""

            Rectangle {
                readonly property real size: Math.max(Theme.u(38), count.px * 1.35)

                anchors.left: parent.right
                anchors.leftMargin: -Theme.u(12)
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: root.beside ? 0 : Math.max(-Theme.u(6), (size - parent.height) / 2)
                color: root.foreground
                height: size
                radius: size / 2
                visible: root.badge > 0
                width: Math.max(size, count.implicitWidth + size * 0.5)

                PlainText {
                    id: count

                    anchors.centerIn: parent
                    color: root.on ? Theme.railText : Theme.rail
                    font.family: Theme.latin // figures, whatever the language
                    font.weight: Font.Bold
                    px: Math.max(Theme.mm(Theme.capitalFloor), Math.min(Theme.px("key"), Theme.u(34)))
                    role: "key"
                    text: root.badge
                    wrapMode: Text.NoWrap
                }
            }
        }

        PlainText {
            color: root.foreground
            font.family: root.family
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.mm(Theme.capitalFloor)
            width: Math.min(implicitWidth, root.width - Theme.u(root.beside && root.icon ? (root.badge > 0 ? 120 : 80) : 16))
            role: root.role
            text: root.text
            wrapMode: Text.NoWrap
        }
    }
}
