pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// The end of a topic: three ways on, all topics, where it comes from and who has reviewed it. Never a dead end.
SplitPage {
    id: root

    required property LibraryView library

    signal topicChosen(string topic)
    signal allTopicsChosen
    signal previousChosen
    signal sourcesChosen

    share: Theme.big && !Theme.portrait ? 0 : Theme.give(Theme.portrait ? 0.3 : Theme.lowerReach ? 0.2 : 0.3)

    field: [
        CutOut {
            address: Theme.assets + "/pictures/stepping-stones.png"
            proportion: 1.1667
            visible: root.visible && root.share > 0
            width: Math.max(root.fieldItem.width * 1.1, root.fieldItem.height * 1.02)
            x: (root.fieldItem.width - width) / 2
            y: root.fieldItem.height - height + (Theme.stacked ? root.fieldItem.height * 0.35 : 0)
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

    PlainText {
        id: heading

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.top: head.bottom
        anchors.topMargin: Theme.u(Theme.big ? 10 : 18)
        role: "h1"
        text: qsTr("That is the end of this topic")
        width: parent.width
    }

    Column {
        id: ways

        readonly property real room: foot.y - y - Theme.u(22)
        readonly property real each: (Math.max(Theme.target, Theme.u(104)) + Theme.gap)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.u(Theme.big ? 14 : 26)
        spacing: Theme.gap

        PlainText {
            role: "lead"
            text: qsTr("What would you like to read next?")
            visible: !Theme.big
            width: parent.width
        }

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
                visible: y + height <= ways.room || index === 0
                width: ways.width

                onActivated: root.topicChosen(key)
            }
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
            text: root.library.reviewed ? qsTr("Reviewed by %1").arg(root.library.reviewer) : qsTr("Not yet reviewed by a clinician")
            visible: used
            width: foot.wide ? implicitWidth : parent.width
        }

        Flow {
            id: keys

            readonly property real implicitRow: (!Theme.big ? previous.implicitWidth + spacing : 0) + (root.library.hasSources ? sources.implicitWidth + spacing : 0) + all.implicitWidth

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

                onActivated: root.previousChosen()
            }

            Key {
                id: sources

                icon: "file-text"
                kind: Key.Outline
                text: qsTr("Sources")
                visible: root.library.hasSources

                onActivated: root.sourcesChosen()
            }

            Key {
                id: all

                icon: root.library.areaIcon
                text: qsTr("All topics")

                onActivated: root.allTopicsChosen()
            }
        }
    }
}
