pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// The end of a topic: was it clear, ways on, all topics, where it comes from and who has reviewed it. Never a dead end. At the largest
// text sizes the ways on come in a part of their own.
SplitPage {
    id: root

    required property LibraryView library
    required property Questions questions
    required property Feedback feedback
    required property Navigator navigator
    property int part: 0
    readonly property int parts: Theme.big && !Theme.portrait ? 2 : 1
    readonly property bool first: part < 1 || parts === 1
    readonly property bool last: part >= parts - 1

    share: Theme.big && !(Theme.portrait && Theme.textScale < 1.8) ? 0 : Theme.give(Theme.portrait ? (Theme.lowerReach ? 0.3 : 0.24) : Theme.lowerReach ? 0.1 : 0.3)

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

    PlainText {
        id: heading

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.top: head.visible ? head.bottom : parent.top
        anchors.topMargin: !head.visible ? 0 : Theme.u(Theme.big || Theme.dense ? 10 : 18)
        role: Theme.big ? "h2" : "h1"
        text: root.first ? qsTr("That is the end of this topic") : qsTr("What would you like to read next?")
        width: parent.width
    }

    ClearCard {
        id: clear

        anchors.top: heading.bottom
        anchors.topMargin: Theme.u(Theme.big || Theme.dense ? 12 : 22)
        feedback: root.feedback
        questions: root.questions
        visible: root.first
        width: parent.width

        onAskChosen: root.questions.askAboutTopic()
    }

    Column {
        id: ways

        readonly property bool asks: rows > 1 && root.questions.aboutTopic && !(root.first && root.feedback.unclear) // the card offers it then
        readonly property real room: foot.y - y - Theme.u(Theme.big || Theme.dense ? 12 : 20)
        readonly property real each: Math.max(ask.implicitHeight, tiles.count > 0 && tiles.itemAt(0) ? tiles.itemAt(0).implicitHeight : 0) + spacing
        readonly property int rows: Math.floor((room + spacing) / each)
        readonly property int most: Math.max(1, rows - (asks ? 1 : 0))

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: root.first ? clear.bottom : heading.bottom
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

    Item {
        id: foot

        readonly property bool wide: review.implicitWidth + keys.implicitRow + Theme.u(40) < width

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: keys.height + (wide || !review.used ? 0 : review.height + Theme.u(14))

        PlainText {
            id: review

            readonly property bool used: foot.wide || Theme.textScale < 1.8

            anchors.left: parent.left
            color: Theme.ink2
            height: foot.wide ? keys.height : implicitHeight
            role: "small"
            text: root.library.overdue ? qsTr("This page is due for a new review. Ask your team.") : root.library.reviewed ? qsTr("Reviewed by %1").arg(root.library.reviewer) : qsTr("Not yet reviewed by a clinician")
            visible: used
            width: foot.wide ? implicitWidth : parent.width
        }

        Flow {
            id: keys

            readonly property real implicitRow: [previous, sources, all, more].reduce((sum, each) => sum + (each.visible ? each.implicitWidth + spacing : 0), 0)

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            spacing: Theme.gap
            width: Math.min(implicitRow + 1, parent.width)

            Key {
                id: previous

                icon: "chevron-left"
                kind: Key.Outline
                text: qsTr("Previous")
                visible: !Theme.big // Back does the same

                onActivated: root.navigator.previous()
            }

            Key {
                id: sources

                icon: "file-text"
                kind: Key.Outline
                text: qsTr("Sources")
                visible: root.library.hasSources && root.last

                onActivated: root.navigator.open("sources")
            }

            Key {
                id: all

                icon: root.library.areaIcon
                text: qsTr("All topics")
                visible: root.last

                onActivated: root.navigator.openArea(root.navigator.area)
            }

            Key {
                id: more

                iconAfter: "chevron-down"
                objectName: "more"
                text: qsTr("More")
                visible: !root.last

                onActivated: root.navigator.showPart(root.part + 1)
            }
        }
    }
}
