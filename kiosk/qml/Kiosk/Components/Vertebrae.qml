pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Progress as a run of vertebrae: filled = seen, tall with a hole = here, outline = to come. `at` counts from 0.
Item {
    id: root

    property int count: 1
    property int at: 0
    readonly property real bone: Theme.u(count > 8 ? 30 : 40)
    readonly property string where: qsTr("%1 of %2").arg(at + 1).arg(count)

    Accessible.name: where
    Accessible.role: Accessible.ProgressBar
    implicitHeight: Theme.u(68) + words.height + Theme.u(6)
    implicitWidth: Math.max(row.width, words.implicitWidth)

    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        height: Theme.u(68)

        Repeater {
            model: root.count

            Row {
                id: cell

                required property int index
                readonly property bool here: index === root.at
                readonly property real boneWidth: root.bone * (here ? 1.2 : 1)
                readonly property real boneHeight: Theme.u(here ? 66 : 46)

                // A body with a waist, as seen from the side.
                function outline(): string {
                    const w = boneWidth, h = boneHeight, r = w * 0.24, c = h * 0.12, o = Theme.stroke / 2, q = (w - 2 * r) * 0.32;
                    return `M ${r} ${o} C ${r + q} ${o} ${w / 2 - q} ${c} ${w / 2} ${c} C ${w / 2 + q} ${c} ${w - r - q} ${o} ${w - r} ${o}` + ` Q ${w - o} ${o} ${w - o} ${r} L ${w - o} ${h - r} Q ${w - o} ${h - o} ${w - r} ${h - o}` + ` C ${w - r - q} ${h - o} ${w / 2 + q} ${h - c} ${w / 2} ${h - c} C ${w / 2 - q} ${h - c} ${r + q} ${h - o} ${r} ${h - o}` + ` Q ${o} ${h - o} ${o} ${h - r} L ${o} ${r} Q ${o} ${o} ${r} ${o} Z`;
                }

                anchors.verticalCenter: parent.verticalCenter

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.discTint
                    height: Theme.u(30)
                    radius: Theme.u(5)
                    visible: cell.index > 0
                    width: Theme.u(13)
                }

                Shape {
                    anchors.verticalCenter: parent.verticalCenter
                    height: cell.boneHeight
                    preferredRendererType: Shape.CurveRenderer
                    width: cell.boneWidth

                    ShapePath {
                        fillColor: cell.index <= root.at ? Theme.ink : Theme.page
                        joinStyle: ShapePath.RoundJoin
                        strokeColor: cell.index <= root.at ? Theme.ink : Theme.edge
                        strokeWidth: Theme.stroke

                        PathSvg {
                            path: cell.outline()
                        }
                    }

                    Rectangle {
                        anchors.centerIn: parent
                        color: Theme.page
                        height: width
                        radius: width / 2
                        visible: cell.here
                        width: Theme.u(16)
                    }
                }
            }
        }
    }

    PlainText {
        id: words

        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: row.bottom
        anchors.topMargin: Theme.u(6)
        color: Theme.ink2
        role: "small"
        text: root.where
        wrapMode: Text.NoWrap
    }
}
