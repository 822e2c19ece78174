pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Components
import Kiosk.Theme

// The stages of a timeline as stones on a path, each to be stepped on. Without room for their names they stand in a row.
Item {
    id: root

    property var stages: [] // var: list of names
    property int at: 0
    property real clear: 0 // where words above the path end
    readonly property int count: stages.length
    readonly property bool tappable: !Theme.lowerReach // there the keys below do the same
    readonly property bool fits: count > 0 && count <= 8
    readonly property bool strip: Theme.big || height - clear < Theme.u(260) || (!Theme.portrait && step < Theme.px("label") * 5)
    readonly property real step: width * 0.86 / Math.max(1, count)
    readonly property real stripStep: Math.min(Theme.u(230), (width - 2 * Theme.bezel) / Math.max(1, count))
    readonly property real room: height - clear

    signal chosen(int stage)

    function spot(index: int): point {
        const share = count > 1 ? index / (count - 1) : 0.5;
        if (strip)
            return Qt.point(mirrored((width - (count - 1) * stripStep) / 2 + index * stripStep), clear + room / 2);
        if (Theme.portrait)
            return Qt.point(mirrored(width * (index % 2 ? 0.67 : 0.28)), clear + room * (0.86 - 0.74 * share));
        return Qt.point(mirrored(width * 0.07 + step * (index + 0.5)), clear + room * (0.56 - 0.3 * share + (index % 2 ? -0.1 : 0.06)));
    }

    function mirrored(x: real): real {
        return Theme.rightToLeft ? width - x : x;
    }

    // A smooth line through the stones (Catmull-Rom).
    function trail(): list<point> {
        const stones = stages.map((name, index) => spot(index)), line = [];
        for (let i = 0; i < stones.length - 1; i++) {
            const a = stones[Math.max(0, i - 1)], b = stones[i], c = stones[i + 1], d = stones[Math.min(stones.length - 1, i + 2)];
            for (let k = 0; k <= 24; k++) {
                const t = k / 24;
                const way = (p, q, r, s) => 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
                line.push(Qt.point(way(a.x, b.x, c.x, d.x), way(a.y, b.y, c.y, d.y)));
            }
        }
        return line;
    }

    Shape {
        anchors.fill: parent
        opacity: 0.55
        preferredRendererType: Shape.CurveRenderer
        visible: root.fits && root.count > 1

        ShapePath {
            capStyle: ShapePath.RoundCap
            dashPattern: [0.1, 4]
            fillColor: "transparent"
            strokeColor: Theme.ink
            strokeStyle: ShapePath.DashLine
            strokeWidth: Theme.u(4)

            PathPolyline {
                path: root.visible && root.fits ? root.trail() : []
            }
        }
    }

    Repeater {
        model: root.fits && root.visible ? root.stages : []

        Tappable {
            id: stone

            required property int index
            required property string modelData
            readonly property bool here: index === root.at
            readonly property point spot: root.spot(index)
            readonly property real stoneWidth: root.strip ? Math.min(width, Theme.u(190)) : Theme.u(here ? 268 : 222)
            readonly property real stoneHeight: stoneWidth * 171 / 380

            Accessible.checkable: true
            Accessible.checked: here
            Accessible.role: Accessible.RadioButton
            around: Theme.cardRadius
            enabled: root.tappable
            height: root.strip ? Math.max(Theme.target, stoneHeight + Theme.u(20)) : Math.max(Theme.target, stoneHeight * 0.9 + name.height + Theme.u(14))
            label: qsTr("Step %1 of %2: %3").arg(index + 1).arg(root.count).arg(modelData)
            width: root.strip ? Math.max(Theme.target, root.stripStep - Theme.gap) : Theme.portrait ? Math.min(root.width * 0.44, Math.max(Theme.u(300), name.implicitWidth)) : root.step - Theme.gap
            x: spot.x - width / 2
            y: spot.y - (root.strip ? height / 2 : stoneHeight / 2)

            onActivated: root.chosen(index)

            CutOut {
                id: art

                address: Theme.assets + "/pictures/stone.png"
                anchors.horizontalCenter: parent.horizontalCenter
                opacity: stone.down ? 0.8 : 1
                proportion: 380 / 171
                visible: root.visible
                width: stone.stoneWidth
                y: root.strip ? (stone.height - height) / 2 : 0
            }

            Rectangle {
                anchors.centerIn: art
                anchors.verticalCenterOffset: -art.height * 0.09
                color: root.tappable ? Theme.accent : Theme.stoneInk
                height: width
                radius: width / 2
                visible: stone.here
                width: Math.max(Theme.u(66), number.height * 1.1)
            }

            PlainText {
                id: number

                anchors.centerIn: art
                anchors.verticalCenterOffset: -art.height * 0.09
                color: stone.here ? (root.tappable ? Theme.accentText : Theme.stoneWords) : root.tappable ? Theme.stoneTouch : Theme.stoneInk
                font.weight: Font.Bold
                px: Math.min(Theme.px("h3"), art.height * 0.5)
                role: "h3"
                text: stone.index + 1
            }

            PlainText {
                id: name

                anchors.horizontalCenter: parent.horizontalCenter
                font.weight: stone.here ? Font.ExtraBold : Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                role: "label"
                text: stone.modelData
                visible: !root.strip
                width: parent.width
                y: art.height * 0.9
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.tappable ? Theme.accent : Theme.ink
                height: Theme.u(6)
                radius: height / 2
                visible: stone.here
                width: root.strip ? art.width * 0.6 : Math.min(name.implicitWidth, parent.width)
                y: root.strip ? parent.height - height : name.y + name.height + Theme.u(4)
            }
        }
    }
}
