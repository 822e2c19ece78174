pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// The patient's own list: take one out, add more, take them home, show them big.
FieldAtEnd {
    id: root

    required property LibraryView library
    required property Questions questions
    property int part: 0
    readonly property var spokenItems: [title, advice] // var: list of items whose words are read aloud, before the cards
    property string spoken: "" // the words that are read aloud
    property string spokenCard: ""

    signal partChosen(int part)
    signal partReached(int part) // by reading aloud

    share: Theme.big ? 0 : Theme.lowerReach ? (Theme.portrait ? 0.36 : 0.2) : Theme.portrait ? 0.32 : 0.4

    field: [
        FieldPicture {
            field: root.fieldItem
            visible: root.visible && root.used
        },
        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.portrait ? Theme.margin : Theme.u(40)
            anchors.right: parent.right
            anchors.rightMargin: anchors.leftMargin
            anchors.top: parent.top
            anchors.topMargin: Theme.u(44)
            visible: root.visible && root.beside

            PlainText {
                horizontalAlignment: Text.AlignHCenter
                role: "h2"
                text: root.questions.count > 0 ? qsTr("Do not forget them") : qsTr("Nothing is chosen")
                width: parent.width
            }
        },
        Flow {
            id: keysInField

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.u(36)
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Math.max(Theme.gap, Theme.u(22))
            visible: root.visible && root.holdsKeys && root.questions.count > 0
            width: Theme.portrait ? home.implicitWidth + big.implicitWidth + spacing + 2 : Math.min(parent.width - Theme.u(60), Math.max(home.implicitWidth, big.implicitWidth))

            Key {
                id: home

                icon: "qr-code"
                text: qsTr("Take them home")
                width: Theme.portrait ? implicitWidth : keysInField.width

                onActivated: root.questions.takeHome()
            }

            Key {
                id: big

                icon: "maximize"
                kind: Key.Outline
                text: qsTr("Show them big")
                width: Theme.portrait ? implicitWidth : keysInField.width

                onActivated: root.questions.showBig()
            }
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
        role: Theme.big ? "h2" : "h1"
        text: qsTr("My questions")
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    PlainText {
        id: advice

        anchors.top: title.bottom
        anchors.topMargin: Theme.u(4)
        color: Theme.ink2
        text: qsTr("Touch one to take it out.")
        visible: !Theme.big
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    QuestionList {
        id: list

        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.u(20)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: !Theme.big ? advice.bottom : title.bottom
        anchors.topMargin: Theme.u(Theme.big ? 14 : 18)
        chosen: root.questions.chosen
        marked: root.spokenCard
        columns: Theme.lowerReach && !Theme.portrait && !Theme.big ? 2 : 1
        part: root.part
        questions: root.questions.mine

        onMarkedOn: part => root.partReached(part)
        onToggled: question => root.questions.toggle(question)
    }

    Flow {
        id: keys

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        Key {
            icon: "plus"
            kind: Key.Outline
            text: qsTr("More questions")
            width: Math.min(implicitWidth, keys.width)

            onActivated: root.questions.openSubjects()
        }

        Key {
            iconAfter: list.more ? "chevron-down" : "chevron-up"
            kind: Key.Outline
            objectName: list.more ? "more" : "earlier"
            text: list.more ? qsTr("More") : qsTr("Earlier")
            visible: list.parts > 1

            onActivated: root.partChosen(list.more ? list.shown + 1 : 0)
        }

        Key {
            icon: "maximize"
            kind: Key.Outline
            text: qsTr("Show them big")
            visible: !root.holdsKeys && !Theme.big && root.questions.count > 0 // at the largest sizes it is on the next page

            onActivated: root.questions.showBig()
        }

        Key {
            icon: "qr-code"
            text: qsTr("Take them home")
            visible: !root.holdsKeys && root.questions.count > 0
            width: Math.min(implicitWidth, keys.width)

            onActivated: root.questions.takeHome()
        }
    }
}
