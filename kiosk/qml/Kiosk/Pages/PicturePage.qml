pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A picture as large as the screen. Keys do everything that a pinch or a drag could; a drag works too.
FocusScope {
    id: root

    required property var picture // var: addresses, proportion and words, made by the bridge
    property int step: 0
    readonly property list<real> zooms: [1, 1.6, 2.4, 3.2]
    property real panX: 0
    property real panY: 0
    readonly property real stride: 0.5

    signal closed

    function pan(dx: real, dy: real) {
        panX = Math.max(-1, Math.min(1, panX + dx));
        panY = Math.max(-1, Math.min(1, panY + dy));
    }

    function zoomBy(steps: int) {
        step = Math.max(0, Math.min(zooms.length - 1, step + steps));
        if (step === 0) {
            panX = 0;
            panY = 0;
        }
    }

    Keys.onEscapePressed: root.closed()
    onVisibleChanged: {
        step = 0;
        panX = 0;
        panY = 0;
        if (visible)
            forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }

    DrapeField {
        id: field

        anchors.bottom: Theme.portrait ? panel.top : parent.bottom
        anchors.left: parent.left
        anchors.right: Theme.portrait ? parent.right : panel.left
        anchors.top: parent.top
        visible: root.visible
        wide: true

        LabelledPicture {
            anchors.fill: parent
            anchors.margins: root.step ? 0 : Theme.u(36)
            panX: root.panX
            panY: root.panY
            picture: root.picture
            role: "label"
            visible: root.visible
            zoom: root.zooms[root.step]
        }

        DragHandler {
            property point last

            target: null

            onActiveChanged: last = Qt.point(0, 0)
            onActiveTranslationChanged: {
                if (!active || root.step === 0)
                    return;
                root.pan(-(activeTranslation.x - last.x) / field.width * 2, -(activeTranslation.y - last.y) / field.height * 2);
                last = Qt.point(activeTranslation.x, activeTranslation.y);
            }
        }
    }

    Item {
        id: panel

        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : undefined
        anchors.right: parent.right
        height: Theme.portrait ? column.height + closeKey.height + Theme.u(36 + 36) + Theme.gap + Theme.u(8) : parent.height
        width: Theme.portrait ? parent.width : Math.max(Theme.u(440), closeKey.implicitWidth + Theme.u(72), 2 * Theme.px("key") * 4.6 + Theme.gap + Theme.u(150))

        Column {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.u(36)
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.u(22)

            PlainText {
                role: "h3"
                text: root.picture.caption || root.picture.alt
                visible: !Theme.big || Theme.portrait
                width: parent.width
            }

            Grid {
                id: zoomKeys

                columns: 2
                spacing: Theme.gap
                width: parent.width

                IconKey {
                    icon: "minus"
                    text: qsTr("Smaller")
                    width: (zoomKeys.width - Theme.gap) / 2

                    onActivated: root.zoomBy(-1)
                }

                IconKey {
                    icon: "plus"
                    text: qsTr("Bigger")
                    width: (zoomKeys.width - Theme.gap) / 2

                    onActivated: root.zoomBy(1)
                }
            }

            Grid {
                id: moveKeys

                columns: Theme.portrait && !Theme.big ? 4 : 2
                spacing: Theme.gap
                visible: root.step > 0
                width: parent.width

                IconKey {
                    icon: "arrow-left"
                    text: qsTr("Left")
                    width: (moveKeys.width - Theme.gap * (moveKeys.columns - 1)) / moveKeys.columns

                    onActivated: root.pan(-root.stride, 0)
                }

                IconKey {
                    icon: "arrow-right"
                    text: qsTr("Right")
                    width: (moveKeys.width - Theme.gap * (moveKeys.columns - 1)) / moveKeys.columns

                    onActivated: root.pan(root.stride, 0)
                }

                IconKey {
                    icon: "arrow-up"
                    text: qsTr("Up")
                    width: (moveKeys.width - Theme.gap * (moveKeys.columns - 1)) / moveKeys.columns

                    onActivated: root.pan(0, -root.stride)
                }

                IconKey {
                    icon: "arrow-down"
                    text: qsTr("Down")
                    width: (moveKeys.width - Theme.gap * (moveKeys.columns - 1)) / moveKeys.columns

                    onActivated: root.pan(0, root.stride)
                }
            }

            PlainText {
                color: Theme.ink2
                role: "small"
                text: qsTr("%1 of %2 sizes").arg(root.step + 1).arg(root.zooms.length)
                visible: !Theme.portrait && !Theme.big
                width: parent.width
            }
        }

        Key {
            id: closeKey

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.u(36)
            anchors.right: parent.right
            icon: "minimize"
            text: qsTr("Close picture")

            onActivated: root.closed()
        }
    }
}
