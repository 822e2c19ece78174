pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// For people without a phone: the chosen questions, one at a time and large, to show or to copy down.
SplitPage {
    id: root

    required property LibraryView library
    required property Questions questions
    readonly property var spokenItems: [which] // var: list of items whose words are read aloud, before the cards
    readonly property var spokenAfter: [advice] // var: and after them
    property string spoken: "" // the words that are read aloud

    signal questionsChosen

    bottomPadding: Theme.u(32)
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

        area: qsTr("My questions")
        clinic: root.library.clinic
        icon: "list-checks"
        logo: root.library.logo
        topic: qsTr("Show them big")
        visible: !Theme.big
        width: parent.width
    }

    PlainText {
        id: which

        anchors.top: !Theme.big ? head.bottom : parent.top
        anchors.topMargin: Theme.u(Theme.big ? 0 : 30)
        color: Theme.ink2
        role: "h3"
        text: qsTr("Question %1 of %2").arg(root.questions.at + 1).arg(root.questions.things)
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    Item {
        id: room

        anchors.bottom: pager.top
        anchors.bottomMargin: Theme.u(20)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: which.bottom
        anchors.topMargin: Theme.u(Theme.big ? 8 : 20)

        PlainText {
            id: question

            // as large as its letters, half as wide as high, fill the room; a fifth is lost at the ends of lines
            readonly property real area: Math.max(0, room.width) * Math.max(0, room.height - (advice.used ? advice.height + Theme.u(40) : 0))
            readonly property real filling: 0.8 * Math.sqrt(area / (Math.max(1, root.questions.big.length) * 0.54))

            Accessible.name: text
            Accessible.role: Accessible.Heading
            px: Math.max(Theme.px("h3"), Math.min(Theme.px("display") * (Theme.portrait ? 1.2 : 1.3), filling))
            role: "display"
            text: root.questions.big
            width: parent.width

            SpokenGround {
                spoken: root.spoken
            }
        }

        PlainText {
            id: advice

            readonly property bool used: !Theme.big && !(Theme.lowerReach && !Theme.portrait)

            anchors.top: question.bottom
            anchors.topMargin: Theme.u(36)
            color: Theme.ink2
            text: qsTr("Show this to your team, or copy it down. Ask at the desk for paper and a pen.")
            visible: used
            width: parent.width

            SpokenGround {
                spoken: root.spoken
            }
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        at: root.questions.at
        count: root.questions.things
        lastIcon: "list-checks"
        lastText: qsTr("My questions")

        onLastChosen: root.questionsChosen()
        onNextChosen: root.questions.turn(root.questions.at + 1)
        onPreviousChosen: root.questions.turn(root.questions.at - 1)
    }
}
