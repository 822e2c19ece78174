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
    required property Listener listener
    property int screen: 0
    property int screens: 1
    property int part: 0
    readonly property bool reading: listener.on && visible
    readonly property bool playerInField: reading && !Theme.stacked && !Theme.big && fieldItem.width > Theme.u(560)
    readonly property bool playerAlone: reading && !Theme.portrait && (Theme.lowerReach || Theme.big && Theme.dense) // the picture gives way
    readonly property bool playerOnly: reading && !playerInField && (Theme.big && Theme.dense || body.height < Theme.u(760) && Theme.big) // it takes the place of the keys
    property int from: 0 // the screen shown before: tells which way the page turns

    signal nextChosen
    signal previousChosen
    signal partChosen(int part)
    signal partReached(int part) // by the layout, or by reading aloud
    signal followed(string link)
    signal wordsAsked
    signal enlarged

    // From which row on the page is read aloud: from what is seen.
    function firstRow(): int {
        return flow.shown > 0 ? flow.firstRow() : 0;
    }

    function turnTo() {
        turn.forward = screen >= from;
        from = screen;
        turn.restart();
    }

    share: playerAlone ? 0 : Theme.lowerReach ? (Theme.portrait ? 0.5 : 0.335) : Theme.give(Theme.portrait ? 0.46 : 0.42)

    onScreenChanged: if (visible)
        turnTo()
    onVisibleChanged: if (visible)
        turnTo()

    field: [
        TopicField {
            id: picture

            anchors.fill: parent
            library: root.library
            marked: root.reading && root.listener.row === -1
            shown: root.visible
            taken: root.playerInField ? player.height + player.around : 0

            onEnlarged: root.enlarged()
            onWordsAsked: root.wordsAsked()
        }
    ]

    PageHead {
        id: head

        area: root.library.areaTitle
        clinic: root.library.clinic
        height: visible ? implicitHeight : 0
        icon: root.library.areaIcon
        logo: root.library.logo
        topic: root.library.topicTitle
        visible: !root.playerAlone || !Theme.big
        width: parent.width
    }

    BlockFlow {
        id: flow

        anchors.bottom: root.reading && !root.playerInField ? player.top : pager.top
        anchors.bottomMargin: Theme.u(22)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.u(Theme.big ? 14 : 22)
        aside: Theme.lowerReach && !Theme.portrait && !Theme.big
        blocks: root.library.blocks
        emergencyLine: root.library.emergency
        listener: root.listener
        part: root.part
        reading: root.reading
        wordsElsewhere: picture.wordsHere || root.reading

        transform: Translate {
            id: offset
        }

        onFollowed: link => root.followed(link)
        onLaidOut: if (root.visible && root.part !== shown)
            root.partReached(shown)
        onMarkedOn: part => root.partReached(part)
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

    Player {
        id: player

        readonly property real around: Math.max(Theme.u(28), Theme.bezel)

        brief: root.playerOnly
        color: root.playerInField ? Theme.page : Theme.tint
        listener: root.listener
        parent: root.playerInField ? root.fieldItem : root.body
        visible: root.reading
        width: root.playerInField ? parent.width - 2 * around : parent.width
        x: root.playerInField ? around : 0
        y: root.playerInField ? parent.height - height - around : root.playerOnly ? parent.height - height : pager.y - height - Theme.gap
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
        visible: !root.playerOnly

        onMoreChosen: root.partChosen(flow.shown + 1)
        onNextChosen: root.nextChosen()
        onPreviousChosen: root.previousChosen()
    }
}
