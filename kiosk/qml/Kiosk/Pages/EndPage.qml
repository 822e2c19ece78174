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
    readonly property var spokenItems: [...summary.spokenItems, heading, ...clear.spokenItems, ...ways.children, foot.spokenItem] // var: list of items whose words are read aloud
    property string spoken: "" // the words that are read aloud
    readonly property bool small: Theme.mm(Theme.capitalFloor) > Theme.u(34) // even the smallest words are large against the panel
    readonly property bool split: !Theme.portrait && (Theme.big || ((small || Theme.lowerReach) && Theme.textScale > 1.1))
    readonly property int parts: !split ? 1 : Theme.big && Theme.railTwoRows ? 3 : 2
    readonly property bool first: part < 1 || parts === 1
    readonly property bool asking: parts < 3 ? first : part === 1
    readonly property bool last: part >= parts - 1

    share: Theme.portrait ? (Theme.textScale < 1.8 ? Theme.give(Theme.lowerReach ? 0.26 : 0.24) : 0) : split || Theme.lowerReach ? 0 : Theme.give(0.3)

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
        foreign: root.library.foreign
        message: root.library.message
        spoken: root.spoken
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

        SpokenGround {
            spoken: root.spoken
        }
    }

    ClearCard {
        id: clear

        anchors.top: root.first ? summary.bottom : heading.top
        anchors.topMargin: !root.first ? 0 : Theme.u(Theme.big || Theme.dense ? 12 : 22)
        compact: root.split
        feedback: root.feedback
        questions: root.questions
        spoken: root.spoken
        visible: root.asking
        width: parent.width

        onAskChosen: root.questions.askAboutTopic()
    }

    WaysOn {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: root.asking ? clear.bottom : heading.bottom
        anchors.topMargin: Theme.u(Theme.big || Theme.dense ? 14 : 22)
        least: root.asking && root.feedback.unclear ? 0 : 1
        mayAsk: root.questions.aboutTopic && !(root.asking && root.feedback.unclear) // the card offers it then
        room: foot.y - y - Theme.u(Theme.big || Theme.dense ? 12 : 20)
        spoken: root.spoken
        topics: root.library.onwardTopics
        visible: root.last

        onAskChosen: root.questions.askAboutTopic()
        onTopicChosen: topic => root.navigator.openTopic(topic)
    }

    EndFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        last: root.last
        library: root.library
        navigator: root.navigator
        spoken: root.spoken

        onMoreChosen: root.navigator.showPart(root.part + 1)
    }
}
