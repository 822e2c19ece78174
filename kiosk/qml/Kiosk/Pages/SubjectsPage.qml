pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// What can be asked about: one tile an area.
SplitPage {
    id: root

    required property LibraryView library
    required property Questions questions
    property int part: 0
    readonly property var spokenItems: [title, advice] // var: list of items whose words are read aloud, before the cards
    property string spoken: "" // the words that are read aloud
    property string spokenCard: ""

    signal areaChosen(string area)
    signal partChosen(int part)
    signal questionsChosen

    bottomPadding: Theme.u(Theme.big ? 24 : 36)
    share: Theme.lowerReach && !Theme.big ? (Theme.portrait ? 0.36 : 0.2) : 0
    topPadding: Theme.u(Theme.big ? 30 : 44)

    field: [
        FieldPicture {
            field: root.fieldItem
            visible: root.visible && root.share > 0
        }
    ]

    PageHead {
        id: head

        area: qsTr("Take with you")
        clinic: root.library.clinic
        icon: "list-checks"
        logo: root.library.logo
        visible: !Theme.big
        width: parent.width
    }

    PlainText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.top: !Theme.big ? head.bottom : parent.top
        anchors.topMargin: !Theme.big ? Theme.u(14) : 0
        role: "h1"
        text: qsTr("Questions to ask")
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    PlainText {
        id: advice

        readonly property bool used: !Theme.big && !Theme.lowerReach

        anchors.top: title.bottom
        anchors.topMargin: Theme.u(6)
        color: Theme.ink2
        text: qsTr("What do you want to ask about?")
        visible: used
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    TileGrid {
        anchors.bottom: mine.visible ? mine.top : parent.bottom
        anchors.bottomMargin: mine.visible ? spacing : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: advice.used ? advice.bottom : title.bottom
        anchors.topMargin: Theme.u(26)
        brief: true
        cards: root.questions.subjects
        marked: root.spokenCard
        columns: Theme.portrait ? (Theme.big ? 1 : 2) : Theme.big || (cards.total < 5 && cards.total !== 3) ? 2 : 3
        leastHeight: Theme.big ? Theme.px("h3") * 1.22 * 2 + Theme.u(52) : Theme.lowerReach ? Theme.u(150) : Theme.u(230)
        mostHeight: Theme.portrait ? Theme.u(620) : 9999
        part: root.part
        shape: Theme.big || (Theme.lowerReach && !Theme.portrait) ? PictureTile.Row : Theme.lowerReach ? PictureTile.Plain : PictureTile.Card
        titleLines: 2

        onChosen: key => root.areaChosen(key)
        onPartChosen: part => root.partChosen(part)
    }

    Key {
        id: mine

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        icon: "list-checks"
        text: qsTr("My questions: %1").arg(root.questions.count)
        visible: root.questions.count > 0 && !Theme.big // the handrail has it too

        onActivated: root.questionsChosen()
    }
}
