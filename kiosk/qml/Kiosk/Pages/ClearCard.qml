import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// Was this clear? One optional touch; after "Not quite" the ways to help.
Rectangle {
    id: root

    required property Feedback feedback
    required property Questions questions
    property bool compact: false
    property string spoken: ""
    readonly property var spokenItems: [label, said] // var: list of items whose words are read aloud
    readonly property bool brief: (Theme.big || compact) && feedback.unclear

    signal askChosen

    border.color: Theme.ink
    border.width: Theme.strong ? Theme.stroke : 0
    color: Theme.tint
    implicitHeight: lines.height + 2 * Theme.u(Theme.big ? 18 : 24)
    radius: Theme.cardRadius

    Flow {
        id: lines

        readonly property bool oneRow: label.implicitWidth + yes.implicitWidth + not.implicitWidth + 2 * spacing + Theme.u(30) < width

        anchors.left: parent.left
        anchors.margins: Theme.u(30)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        PlainText {
            id: label

            Accessible.name: text
            Accessible.role: Accessible.Heading
            height: lines.oneRow ? yes.height : implicitHeight
            role: "h3"
            text: qsTr("Was this clear?")
            width: lines.oneRow ? implicitWidth + Theme.u(24) : parent.width
            wrapMode: lines.oneRow ? Text.NoWrap : Text.Wrap

            SpokenGround {
                spoken: root.spoken
            }
        }

        Choice {
            id: yes

            chosen: root.feedback.clear
            icon: "smile"
            text: qsTr("Yes")
            width: Math.max(implicitWidth, Theme.u(210))

            onActivated: root.feedback.sayYes()
        }

        Choice {
            id: not

            chosen: root.feedback.unclear
            icon: "meh"
            text: qsTr("Not quite")

            onActivated: root.feedback.sayNotQuite()
        }

        Item {
            height: 1
            visible: root.feedback.unclear
            width: parent.width - 1 // what follows begins a new row
        }

        Key {
            icon: "rotate-ccw"
            kind: Key.Outline
            text: qsTr("Read it again")
            visible: root.feedback.unclear
            width: Math.min(implicitWidth, lines.width)

            onActivated: root.feedback.readAgain()
        }

        Key {
            icon: "message-circle-question-mark"
            kind: Key.Outline
            text: qsTr("Ask my team")
            visible: root.feedback.unclear && root.questions.aboutTopic
            width: Math.min(implicitWidth, lines.width)

            onActivated: root.askChosen()
        }

        PlainText {
            id: said

            role: "small"
            text: root.feedback.unclear ? qsTr("Thank you. Here is what may help.") : root.feedback.clear ? qsTr("Thank you.") : qsTr("We only count the answers. Nobody knows they are yours.")
            visible: !root.brief
            width: parent.width

            SpokenGround {
                spoken: root.spoken
            }
        }
    }
}
