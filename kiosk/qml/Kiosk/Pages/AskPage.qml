pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// What can be asked about one area, subject by subject. A touch chooses a question, another takes it out.
SplitPage {
    id: root

    required property LibraryView library
    required property Questions questions
    property int part: 0
    readonly property var spokenItems: [title, advice] // var: list of items whose words are read aloud, before the cards
    property string spoken: "" // the words that are read aloud
    property string spokenCard: ""

    signal partChosen(int part)
    signal partReached(int part) // by reading aloud
    signal questionsChosen
    signal subjectsChosen

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

        area: qsTr("Questions to ask")
        clinic: root.library.clinic
        icon: "list-checks"
        logo: root.library.logo
        topic: root.library.areaTitle
        visible: !Theme.big
        width: parent.width
    }

    PlainText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.top: !Theme.big ? head.bottom : parent.top
        anchors.topMargin: !Theme.big ? Theme.u(14) : 0
        role: Theme.big ? "h2" : "h1"
        text: root.questions.subject
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    PlainText {
        id: advice

        readonly property bool used: !Theme.big || root.questions.full

        anchors.top: title.bottom
        anchors.topMargin: Theme.u(6)
        color: Theme.ink2
        text: root.questions.full ? qsTr("Your list is full. Take one out to add another.") : qsTr("Touch the ones you want to ask.")
        visible: used
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    QuestionList {
        id: list

        anchors.bottom: pager.top
        anchors.bottomMargin: Theme.u(22)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: advice.used ? advice.bottom : title.bottom
        anchors.topMargin: Theme.u(Theme.big ? 14 : 22)
        chosen: root.questions.chosen
        marked: root.spokenCard
        columns: Theme.portrait || Theme.big ? 1 : 2
        part: root.part
        questions: root.questions.asked

        onMarkedOn: part => root.partReached(part)
        onToggled: question => root.questions.toggle(question)
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        at: root.questions.at
        count: root.questions.things
        lastIcon: root.questions.count > 0 ? "list-checks" : "arrow-up"
        lastText: root.questions.count > 0 ? qsTr("My questions") : qsTr("All subjects")
        more: list.more

        onLastChosen: root.questions.count > 0 ? root.questionsChosen() : root.subjectsChosen()
        onMoreChosen: root.partChosen(list.shown + 1)
        onNextChosen: root.questions.turn(root.questions.at + 1)
        onPreviousChosen: root.questions.turn(root.questions.at - 1)
    }
}
