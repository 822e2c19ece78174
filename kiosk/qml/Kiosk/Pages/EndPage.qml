pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// The end of a topic: what to remember, was it clear, ways on, all topics, where it comes from and who has reviewed it. Never a dead
// end. At the largest text sizes these come one after the other, in parts.
SplitPage {
    id: root

    required property LibraryView library
    required property Questions questions
    required property Feedback feedback
    required property Navigator navigator
    property int part: 0
    property int spokenRow: -2 // what is read aloud: see InShort
    readonly property bool small: Theme.mm(Theme.capitalFloor) > Theme.u(34) // even the smallest words are large against the panel
    readonly property bool split: !Theme.portrait && (Theme.big || ((small || Theme.lowerReach) && Theme.textScale > 1.1))
    readonly property int parts: !split ? 1 : Theme.big && Theme.railTwoRows ? 3 : 2
    readonly property bool first: part < 1 || parts === 1
    readonly property bool asking: parts < 3 ? first : part === 1
    readonly property bool last: part >= parts - 1

    signal partReached(int part)

    share: Theme.portrait ? (Theme.textScale < 1.8 ? Theme.give(Theme.lowerReach ? 0.26 : 0.24) : 0) : split || Theme.lowerReach ? 0 : Theme.give(0.3)

    onSpokenRowChanged: {
        if (spokenRow >= 0 && part > 0)
            Qt.callLater(partReached, 0);
    }

    field: [
        FieldPicture {
            field: root.fieldItem
            visible: root.visible && root.share > 0
        }
    ]

    PageHead {
        id: head

        area: root.library.areaTitle
        clinic: root.library.clinic
        icon: root.library.areaIcon
        logo: root.library.logo
        topic: root.library.topicTitle
        visible: !Theme.big || !Theme.dense
        width: parent.width
    }

    InShort {
        id: summary

        anchors.top: heading.anchors.top
        anchors.topMargin: heading.anchors.topMargin
        message: root.library.message
        spokenRow: root.spokenRow
        visible: root.first
        width: parent.width
    }

    PlainText {
        id: heading

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.top: head.visible ? head.bottom : parent.top
        anchors.topMargin: !head.visible ? 0 : Theme.u(Theme.big || Theme.dense ? 10 : 24)
        role: "h2"
        text: qsTr("What would you like to read next?")
        visible: !root.first && root.last
        width: parent.width
    }

    ClearCard {
        id: clear

        anchors.top: root.first ? summary.bottom : heading.top
        anchors.topMargin: !root.first ? 0 : Theme.u(Theme.big || Theme.dense ? 12 : 22)
        compact: root.split
        feedback: root.feedback
        questions: root.questions
        visible: root.asking
        width: parent.width

        onAskChosen: root.questions.askAboutTopic()
    }

    Column {
        id: ways

        readonly property bool asks: rows > 1 && root.questions.aboutTopic && !(root.asking && root.feedback.unclear) // the card offers it then
        readonly property real room: foot.y - y - Theme.u(Theme.big || Theme.dense ? 12 : 20)
        readonly property real each: Math.max(ask.implicitHeight, tiles.count > 0 && tiles.itemAt(0) ? tiles.itemAt(0).implicitHeight : 0) + spacing
        readonly property int rows: Math.floor((room + spacing) / each)
        readonly property int most: Math.max(root.asking && root.feedback.unclear ? 0 : 1, rows - (asks ? 1 : 0))

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: root.asking ? clear.bottom : heading.bottom
        anchors.topMargin: Theme.u(Theme.big || Theme.dense ? 14 : 22)
        spacing: Theme.gap
        visible: root.last

        Repeater {
            id: tiles

            model: root.library.onwardTopics

            SlimTile {
                required property int index
                required property string key
                required property string title
                required property bool seen
                required property string foreign

                icon: seen ? "check" : "book-open"
                line: foreign
                text: title
                visible: index < ways.most
                width: ways.width

                onActivated: root.navigator.openTopic(key)
            }
        }

        SlimTile {
            id: ask

            icon: "message-circle-question-mark"
            text: qsTr("Save a question for my team")
            visible: ways.asks
            width: ways.width

            onActivated: root.questions.askAboutTopic()
        }
    }

    EndFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        last: root.last
        library: root.library
        navigator: root.navigator

        onMoreChosen: root.navigator.showPart(root.part + 1)
    }
}
