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
    required property QuickCheck check
    required property Exhibit exhibit
    property int screen: 0
    property int screens: 1
    property int part: 0
    readonly property string layout: library.scene.layout
    readonly property bool reading: listener.on && visible
    readonly property bool playerInField: reading && picture.single && !stacked && !Theme.big && fieldItem.width > Theme.u(560)
    readonly property bool playerAlone: reading && !Theme.portrait && (Theme.lowerReach || Theme.big && Theme.dense) // the picture gives way
    readonly property bool playerOnly: reading && !playerInField && (Theme.big && Theme.dense || body.height < Theme.u(760) && Theme.big) // it takes the place of the keys
    property int from: 0 // the screen shown before: tells which way the page turns

    signal nextChosen
    signal previousChosen
    signal partChosen(int part)
    signal partReached(int part) // by the layout, or by reading aloud
    signal followed(string link)
    signal wordsAsked
    signal enlarged(string which)
    signal readAgain

    // From which row on the page is read aloud: from what is seen.
    function firstRow(): int {
        return flow.shown > 0 ? flow.firstRow() : 0;
    }

    function showFeedback() {
        const part = flow.feedbackPart();
        if (part !== flow.shown)
            partChosen(part);
    }

    function turnTo() {
        if (!visible)
            return;
        turn.forward = screen >= from;
        from = screen;
        turn.restart();
    }

    share: playerAlone ? 0 : picture.share
    stacked: Theme.stacked || layout === "timeline"

    onScreenChanged: turnTo()
    onVisibleChanged: turnTo()

    field: [
        TopicField {
            id: picture

            anchors.fill: parent
            exhibit: root.exhibit
            library: root.library
            marked: root.reading && root.listener.row === -1
            pageHeight: root.height
            stacked: root.stacked
            stage: flow.section
            taken: root.playerInField ? player.height + player.around : 0
            visible: root.visible && root.share > 0

            onEnlarged: which => root.enlarged(which)
            onStageChosen: stage => root.partChosen(flow.sections[stage])
            onWordsAsked: root.wordsAsked()
        }
    ]

    Connections {
        target: root.check

        function onChose() {
            Qt.callLater(root.showFeedback);
        }
    }

    PageHead {
        id: head

        area: root.library.areaTitle
        clinic: root.library.clinic
        height: visible ? implicitHeight : 0
        icon: root.library.areaIcon
        logo: root.library.logo
        topic: root.layout === "check" ? root.library.scene.title : root.library.topicTitle
        visible: root.layout !== "timeline" && (!root.playerAlone || !Theme.big)
        width: parent.width - (words.visible ? words.width + Theme.gap : 0)
    }

    HeadWords {
        id: words

        above: root.stacked && root.share > 0 ? Theme.bezel : root.topPadding
        anchors.right: parent.right
        text: qsTr("Words explained")
        visible: root.layout !== "timeline" && root.layout !== "reading" && !picture.wordsInField && !root.reading && fits && (!Theme.stacked || root.layout === "wide") && root.library.words.count > 0

        onActivated: root.wordsAsked()
    }

    BlockFlow {
        id: flow

        anchors.bottom: root.reading && !root.playerInField ? player.top : pager.top
        anchors.bottomMargin: Theme.u(22)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: head.visible ? Math.max(Theme.u(Theme.big ? 14 : 22), words.visible ? words.y + words.height - head.height : 0) : 0
        aside: Theme.lowerReach && !Theme.portrait && !Theme.big && root.layout === "reading"
        blocks: root.library.blocks
        check: root.check
        emergencyLine: root.library.emergency
        exhibit: root.exhibit
        headsElsewhere: picture.headed && picture.visible
        listener: root.listener
        part: root.part
        reading: root.reading
        wordsElsewhere: words.visible || root.reading || (picture.wordsInField && picture.visible)

        transform: Translate {
            id: offset
        }

        onEnlarged: row => root.enlarged("row:" + row)
        onFollowed: link => root.followed(link)
        onLaidOut: if (root.visible && root.part !== shown)
            root.partReached(shown)
        onMarkedOn: part => root.partReached(part)
        onWordsAsked: root.wordsAsked()

        Swipe {
            onBackward: root.previousChosen()
            onForward: pager.forward()
        }
    }

    PageTurn {
        id: turn

        anchors.fill: flow
        offset: offset
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

    TopicPager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        answered: root.layout === "check" && root.check.given
        at: root.screen
        count: root.screens
        more: flow.more
        part: flow.shown
        stage: flow.section
        stages: root.library.scene.stages.length
        visible: !root.playerOnly

        onMoreChosen: root.partChosen(flow.shown + 1)
        onNextChosen: root.nextChosen()
        onPartBackChosen: root.partChosen(flow.shown - 1)
        onReadAgain: root.readAgain()
        onScreenBackChosen: root.previousChosen()
    }
}
