pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// One answer to a quick check. Once the question is answered, the right one has a tick, a thick frame and a word; nothing is red.
Block {
    id: root

    required property QuickCheck check
    property string text: ""
    property string marker: ""
    property real number: 0
    readonly property bool mine: check.given && check.chosen === number
    readonly property bool isRight: check.given && check.right === number
    readonly property string remark: mine ? qsTr("Your answer") : isRight ? qsTr("The answer") : ""

    gap: Theme.gap / Theme.u(Theme.dense ? 18 : 26)
    implicitHeight: choice.implicitHeight

    Tappable {
        id: choice

        readonly property bool below: root.remark !== "" && width < Theme.px("h3") * 17

        Accessible.checkable: true
        Accessible.checked: root.mine
        Accessible.description: root.remark
        Accessible.role: Accessible.RadioButton
        around: Theme.cardRadius
        implicitHeight: Math.max(Theme.target, Theme.u(88), words.height + Theme.u(36))
        label: root.text
        width: root.width

        onActivated: root.check.choose(root.number)

        Rectangle {
            anchors.fill: parent
            color: root.remark ? Theme.ink : Theme.tileLip
            radius: Theme.cardRadius
        }

        Rectangle {
            border.color: root.remark ? Theme.ink : Theme.accent
            border.width: root.isRight ? Theme.u(6) : root.remark || Theme.strong ? Theme.stroke : 0
            color: root.isRight ? Theme.tint : Theme.surface
            height: parent.height - Theme.lip
            radius: Theme.cardRadius
            width: parent.width
            y: choice.down ? Theme.sink : 0

            Rectangle {
                id: badge

                anchors.left: parent.left
                anchors.leftMargin: Theme.u(26)
                anchors.verticalCenter: parent.verticalCenter
                color: root.remark ? Theme.ink : Theme.accent
                height: width
                radius: width / 2
                width: Math.max(Theme.u(62), Theme.px("label") * 1.7)

                PlainText {
                    anchors.centerIn: parent
                    color: root.remark ? Theme.page : Theme.accentText
                    role: "label"
                    text: root.marker
                    visible: !root.isRight
                }

                Icon {
                    anchors.centerIn: parent
                    color: Theme.page
                    name: "check"
                    size: parent.width * 0.62
                    visible: root.isRight
                    weight: 3
                }
            }

            Column {
                id: words

                anchors.left: badge.right
                anchors.leftMargin: Theme.u(28)
                anchors.right: choice.below || !root.remark ? parent.right : beside.left
                anchors.rightMargin: Theme.u(choice.below || !root.remark ? 26 : 16)
                anchors.verticalCenter: parent.verticalCenter

                PlainText {
                    font.weight: Font.Medium
                    role: "h3"
                    text: root.text
                    width: parent.width
                }

                PlainText {
                    font.weight: Font.Bold
                    role: "small"
                    text: root.remark
                    visible: choice.below
                    width: parent.width
                }
            }

            PlainText {
                id: beside

                anchors.right: parent.right
                anchors.rightMargin: Theme.u(30)
                anchors.verticalCenter: parent.verticalCenter
                font.weight: Font.Bold
                role: "small"
                text: root.remark
                visible: text !== "" && !choice.below
                wrapMode: Text.NoWrap
            }
        }
    }
}
