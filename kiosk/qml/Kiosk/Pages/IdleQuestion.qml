pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Components
import Kiosk.Theme

// Are you still there? Covers everything, the handrail too; any touch anywhere carries on.
FocusScope {
    id: root

    property bool open: false
    property int seconds: 0
    property int allSeconds: 30
    readonly property bool narrow: Theme.portrait

    signal carriedOn
    signal finished

    visible: open

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            return;
        event.accepted = true;
        root.carriedOn();
    }
    onOpenChanged: if (open)
        yes.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: Theme.deepScrimOpacity

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: root.carriedOn()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.ink
        border.width: Theme.strong ? Theme.stroke : 0
        color: Theme.page
        height: Math.min(root.height - 2 * Theme.bezel, Math.max(words.height, root.narrow ? 0 : ring.height) + (root.narrow ? ring.height + Theme.u(40) : 0) + 2 * Theme.u(80))
        radius: Theme.u(52)
        width: Math.min(root.width - 2 * Theme.margin, Theme.u(Theme.big ? 1600 : 1180))

        Item {
            id: ring

            readonly property real centre: width / 2
            readonly property real arc: centre - Theme.u(12)

            height: width
            width: Theme.u(300)
            x: root.narrow ? (parent.width - width) / 2 : Theme.rightToLeft ? parent.width - width - Theme.u(90) : Theme.u(90)
            y: root.narrow ? Theme.u(70) : (parent.height - height) / 2

            Shape {
                anchors.fill: parent
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    fillColor: "transparent"
                    strokeColor: Theme.line
                    strokeWidth: Theme.u(18)

                    PathAngleArc {
                        centerX: ring.centre
                        centerY: ring.centre
                        radiusX: ring.arc
                        radiusY: ring.arc
                        startAngle: 0
                        sweepAngle: 360
                    }
                }

                ShapePath {
                    capStyle: ShapePath.RoundCap
                    fillColor: "transparent"
                    strokeColor: Theme.ink
                    strokeWidth: Theme.u(18)

                    PathAngleArc {
                        centerX: ring.centre
                        centerY: ring.centre
                        radiusX: ring.arc
                        radiusY: ring.arc
                        startAngle: -90
                        sweepAngle: 360 * Math.min(1, root.seconds / root.allSeconds)
                    }
                }
            }

            Column {
                anchors.centerIn: parent

                PlainText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    px: Theme.u(120)
                    role: "display"
                    text: root.seconds
                }

                PlainText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    px: Math.max(Theme.u(28), Theme.mm(Theme.capitalFloor))
                    role: "small"
                    text: qsTr("seconds")
                }
            }
        }

        Column {
            id: words

            readonly property real start: root.narrow ? Theme.u(70) : Theme.u(90 + 84) + ring.width

            spacing: Theme.u(22)
            width: parent.width - start - Theme.u(70)
            x: root.narrow ? start : Theme.rightToLeft ? Theme.u(70) : start
            y: root.narrow ? ring.y + ring.height + Theme.u(30) : (parent.height - height) / 2

            PlainText {
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
                role: "h1"
                text: qsTr("Are you still there?")
                width: parent.width
            }

            PlainText {
                horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
                text: qsTr("Touch anywhere to carry on. If not, we clear the screen for the next person.")
                visible: Theme.textScale < 1.8 || Theme.portrait
                width: parent.width
            }

            Key {
                id: yes

                height: Math.max(implicitHeight, Theme.u(124))
                icon: "hand"
                role: "h3"
                text: qsTr("Yes, carry on")
                width: parent.width

                onActivated: root.carriedOn()
            }

            Key {
                icon: "door-open"
                kind: Key.Outline
                text: qsTr("Finish now")
                width: parent.width

                onActivated: root.finished()
            }
        }
    }
}
