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
    readonly property real stride: 0.4 // of what is seen, by one press of a key

    signal closed
    signal wordsAsked

    // By shares of what is seen.
    function move(dx: real, dy: real) {
        view.centre = Qt.point(view.at.x + dx * view.width / view.extent.x, view.at.y + dy * view.height / view.extent.y);
    }

    function zoomBy(steps: int) {
        view.centre = view.at;
        step = Math.max(0, Math.min(zooms.length - 1, step + steps));
    }

    Keys.onEscapePressed: root.closed()
    onEnabledChanged: if (enabled)
        forceActiveFocus()
    onVisibleChanged: {
        step = 0;
        view.centre = Qt.point(0.5, 0.5);
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
            id: view

            anchors.fill: parent
            anchors.margins: root.step ? 0 : Theme.u(36)
            picture: root.picture
            role: "label"
            visible: root.visible
            zoom: root.zooms[root.step]
        }

        DragHandler {
            property point followed // how far the picture has come with the finger

            // Also at the end of a drag: a quick one may begin and end within one frame.
            function follow() {
                const start = centroid.pressPosition, now = centroid.position;
                if (start.x === 0 && start.y === 0)
                    return;
                root.move((followed.x - now.x + start.x) / view.width, (followed.y - now.y + start.y) / view.height);
                followed = Qt.point(now.x - start.x, now.y - start.y);
            }

            target: null

            onActiveChanged: {
                if (active)
                    followed = Qt.point(0, 0);
                follow();
            }
            onCentroidChanged: if (active)
                follow()
        }
    }

    Item {
        id: panel

        readonly property bool low: Theme.portrait || Theme.lowerReach
        readonly property real room: height - keys.height - closeKey.height - 2 * Theme.u(36) - Theme.gap // above and between the keys; landscape

        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : undefined
        anchors.right: parent.right
        height: Theme.portrait ? column.height + foot.height + Theme.u(36 + 36) + Theme.gap + Theme.u(8) : parent.height
        width: Theme.portrait ? parent.width : Math.max(Theme.u(440), closeKey.implicitWidth + Theme.u(72), wordsKey.implicitWidth + Theme.u(72), 2 * Theme.px("key") * 4.6 + Theme.gap + Theme.u(150))

        Column {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.u(36)
            anchors.right: parent.right
            spacing: Theme.u(22)
            y: panel.low && !Theme.portrait ? foot.y - height - Theme.gap : Theme.u(36)

            PlainText {
                id: caption

                role: "h3"
                text: root.picture.caption || root.picture.alt
                visible: Theme.portrait || !Theme.big && panel.room - (wordsKey.visible ? wordsKey.height : 0) - implicitHeight > Theme.u(60)
                width: parent.width
            }

            PictureKeys {
                id: keys

                at: view.at
                columns: Theme.portrait && !Theme.big ? 4 : 2
                reach: view.reach
                rising: panel.low
                step: root.step
                steps: root.zooms.length
                trim: Theme.big && !Theme.portrait ? Theme.u(14) : 0
                width: parent.width

                onMoved: (dx, dy) => root.move(dx * root.stride, dy * root.stride)
                onZoomed: by => root.zoomBy(by)
            }

            PlainText {
                color: Theme.ink2
                role: "small"
                text: qsTr("%1 of %2 sizes").arg(root.step + 1).arg(root.zooms.length)
                visible: !Theme.portrait && !Theme.big && caption.visible && panel.room - (wordsKey.visible ? wordsKey.height : 0) - caption.height > Theme.u(140)
                width: parent.width
            }
        }

        Grid {
            id: foot

            readonly property bool pair: wordsKey.visible && Theme.portrait && wordsKey.implicitWidth + closeKey.implicitWidth + spacing < width
            readonly property real cell: pair ? (width - spacing) / 2 : width

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.u(36)
            anchors.right: parent.right
            columns: pair ? 2 : 1
            spacing: Theme.gap

            Key {
                id: wordsKey

                icon: "book-open"
                kind: Key.Outline
                text: qsTr("In words")
                visible: (root.picture.description ?? "") !== "" && (Theme.portrait || panel.room > height + Theme.gap) // else it waits for the whole picture
                width: foot.cell

                onActivated: root.wordsAsked()
            }

            Key {
                id: closeKey

                icon: "minimize"
                text: qsTr("Close picture")
                width: foot.cell

                onActivated: root.closed()
            }
        }
    }
}
