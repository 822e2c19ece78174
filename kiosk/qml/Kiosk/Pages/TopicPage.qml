pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Blocks
import Kiosk.Components
import Kiosk.Theme

// One screen of a topic: a picture beside a few plain words. What doesn't fit comes with More.
SplitPage {
    id: root

    required property LibraryView library
    property int screen: 0
    property int screens: 1
    property int part: 0
    readonly property bool labelled: fieldItem.width > Theme.u(560) && fieldItem.height > Theme.u(290) && !Theme.big
    readonly property bool keysBelow: !Theme.big && fieldItem.height > Theme.u(560) // the picture leaves its foot to the keys
    readonly property bool wordsInField: !Theme.big && fieldItem.height > Theme.u(300) && words.implicitWidth + bigger.implicitWidth + 2 * bigger.anchors.margins + Theme.gap <= fieldItem.width
    property int from: 0 // the screen shown before: tells which way the page turns

    signal nextChosen
    signal previousChosen
    signal partChosen(int part)
    signal followed(string link)
    signal wordsAsked
    signal enlarged

    function turnTo() {
        turn.forward = screen >= from;
        from = screen;
        turn.restart();
    }

    share: Theme.lowerReach ? (Theme.portrait ? 0.5 : 0.335) : Theme.give(Theme.portrait ? 0.46 : 0.42)

    onScreenChanged: if (visible)
        turnTo()
    onVisibleChanged: if (visible)
        turnTo()

    field: [
        LabelledPicture {
            anchors.bottomMargin: root.keysBelow ? bigger.height + 2 * bigger.anchors.margins : Theme.u(16)
            anchors.fill: parent
            anchors.margins: Theme.u(root.labelled ? 30 : 16)
            clear: root.keysBelow ? 0 : bigger.height + Theme.u(28)
            labelled: root.labelled
            picture: root.library.picture
            visible: root.visible
        },
        Key {
            id: words

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: bigger.anchors.margins
            icon: "book-open"
            kind: Key.Outline
            text: qsTr("Words explained")
            visible: root.visible && root.wordsInField && root.library.words.count > 0

            onActivated: root.wordsAsked()
        },
        Key {
            id: bigger

            anchors.bottom: parent.bottom
            anchors.margins: Math.max(Theme.u(28), Theme.bezel)
            anchors.right: parent.right
            icon: "zoom-in"
            kind: Key.Outline
            text: qsTr("Bigger")
            visible: root.visible && root.library.picture.large !== "" && root.fieldItem.height > Theme.u(300) && root.fieldItem.width > implicitWidth * 1.4

            onActivated: root.enlarged()
        }
    ]

    PageHead {
        id: head

        area: root.library.areaTitle
        clinic: root.library.clinic
        icon: root.library.areaIcon
        logo: root.library.logo
        topic: root.library.topicTitle
        width: parent.width
    }

    BlockFlow {
        id: flow

        anchors.bottom: pager.top
        anchors.bottomMargin: Theme.u(22)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.u(Theme.big ? 14 : 22)
        aside: Theme.lowerReach && !Theme.portrait && !Theme.big
        blocks: root.library.blocks
        emergencyLine: root.library.emergency
        part: root.part
        wordsElsewhere: root.wordsInField

        transform: Translate {
            id: offset
        }

        onFollowed: link => root.followed(link)
        onLaidOut: if (root.visible && root.part !== shown)
            root.partChosen(shown)
        onWordsAsked: root.wordsAsked()

        DragHandler {
            id: swipe

            readonly property real far: 20 * Theme.pixelsPerMm

            dragThreshold: Math.round(8 * Theme.pixelsPerMm)
            target: null

            onActiveChanged: {
                const start = centroid.scenePressPosition, end = centroid.scenePosition;
                const moved = Qt.point(end.x - start.x, end.y - start.y);
                if (active || Math.abs(moved.x) < far || Math.abs(moved.x) < 2 * Math.abs(moved.y))
                    return;
                if ((moved.x < 0) !== Theme.rightToLeft)
                    pager.forward();
                else
                    root.previousChosen();
            }
        }
    }

    Rectangle {
        id: veil

        anchors.fill: flow
        anchors.margins: -turn.far
        color: Theme.page
        opacity: 0
        visible: opacity > 0
    }

    PageTurn {
        id: turn

        offset: offset
        veil: veil
    }

    Pager {
        id: pager

        function forward() {
            if (more)
                moreChosen();
            else
                nextChosen();
        }

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        at: root.screen
        count: root.screens
        more: flow.more

        onMoreChosen: root.partChosen(flow.shown + 1)
        onNextChosen: root.nextChosen()
        onPreviousChosen: root.previousChosen()
    }
}
