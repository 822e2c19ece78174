pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// The topics of one area.
SplitPage {
    id: root

    required property LibraryView library
    property int part: 0
    readonly property var spokenItems: [question, summary] // var: list of items whose words are read aloud, before the cards
    property string spoken: "" // the words that are read aloud
    property string spokenCard: ""
    readonly property bool many: library.topics.total > (Theme.portrait ? 8 : 6) // smaller, so that all are on one page

    signal topicChosen(string topic)
    signal partChosen(int part)

    bottomPadding: Theme.u(Theme.big ? 24 : 36)
    share: Theme.lowerReach && !Theme.big ? (Theme.portrait ? 0.36 : 0.2) : 0
    topPadding: Theme.u(Theme.big ? 30 : 44)

    field: [
        CutOut {
            address: Theme.assets + "/pictures/spine.png"
            height: root.width * (Theme.portrait ? 1.25 : 0.86)
            proportion: 0.174
            rotation: -84
            visible: root.visible && root.share > 0
            width: height * proportion
            x: (root.fieldItem.width - width) / 2
            y: root.fieldItem.height * 0.52 - height / 2
        }
    ]

    PageHead {
        id: head

        area: root.library.areaTitle
        clinic: root.library.clinic
        icon: root.library.areaIcon
        logo: root.library.logo
        visible: !Theme.big
        width: parent.width
    }

    PlainText {
        id: question

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.top: !Theme.big ? head.bottom : parent.top
        anchors.topMargin: !Theme.big ? Theme.u(14) : 0
        role: "h1"
        text: Theme.big ? root.library.areaTitle : root.library.areaQuestion
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    PlainText {
        id: summary

        readonly property bool used: text !== "" && !Theme.big && !Theme.dense && !Theme.lowerReach && (!root.many || Theme.portrait)

        anchors.top: question.bottom
        anchors.topMargin: Theme.u(6)
        color: Theme.ink2
        text: root.library.areaSummary
        visible: used
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    TileGrid {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: summary.used ? summary.bottom : question.bottom
        anchors.topMargin: Theme.u(26)
        cards: root.library.topics
        marked: root.spokenCard
        columns: Theme.portrait ? (Theme.big ? 1 : 2) : Theme.big || (cards.total < 5 && cards.total !== 3) ? 2 : 3
        leastHeight: root.many && !Theme.big ? Math.max(Theme.target, Theme.px("h3") * 2.5 + Theme.u(62)) : Theme.big ? Theme.px("h3") * 1.22 * 2 + Theme.px("small") * 1.3 * 2 + Theme.u(36) : shape === PictureTile.Card ? Theme.u(270) : Math.max(Theme.target, Theme.px("h3") * 2.5 + Theme.px("small") * 1.4 + Theme.u(36))
        mostHeight: Theme.portrait ? Theme.u(620) : 9999
        part: root.part
        shape: root.many || Theme.big || (Theme.dense && !Theme.portrait) || (Theme.lowerReach && !Theme.portrait) ? PictureTile.Row : Theme.lowerReach ? PictureTile.Plain : PictureTile.Card

        onChosen: key => root.topicChosen(key)
        onPartChosen: part => root.partChosen(part)
    }
}
