pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// Touch the spine: turn it, touch a part or its key, and read what it is.
SplitPage {
    id: root

    required property Spine spine
    required property LibraryView library
    required property Listener listener
    property int part: 0
    readonly property bool reading: listener.on && visible
    readonly property var spokenItems: [invitation, advice] // var: list of items whose words are read aloud
    readonly property string spoken: listener.said
    readonly property real keyWidth: Math.max(Theme.target, Math.min(fieldItem.width * 0.36, Theme.px("label") * 7 + Theme.u(76)))
    readonly property bool tight: names.implicitHeight > fieldItem.height - 2 * names.anchors.leftMargin || keyWidth + turns.width + Theme.u(260) > fieldItem.width

    signal partChosen(int part)
    signal followed(string link)
    signal partReached(int part) // by reading aloud

    // From which row on a part of the spine is read aloud: from what is seen.
    function firstRow(): int {
        return flow.shown > 0 ? flow.firstRow() : 0;
    }

    share: Theme.stacked ? (Theme.big ? (Theme.portrait ? 0.46 : 0.36) : 0.52) : Theme.big ? 0.46 : 0.5

    field: [
        SpineField {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.u(16)
            anchors.left: parent.left
            anchors.leftMargin: root.tight ? Theme.u(16) : root.keyWidth + Theme.u(40)
            anchors.right: parent.right
            anchors.rightMargin: turns.width + Theme.u(40)
            anchors.top: parent.top
            anchors.topMargin: Theme.u(16)
            spine: root.spine
        },
        RegionKeys {
            id: names

            anchors.left: parent.left
            anchors.leftMargin: Math.max(Theme.bezel, Theme.u(28))
            anchors.verticalCenter: parent.verticalCenter
            keyWidth: root.keyWidth
            spacing: Math.max(Theme.gap, Theme.u(20))
            spine: root.spine
            visible: !root.tight
        },
        Grid {
            id: turns

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.max(Theme.bezel, Theme.u(28))
            anchors.right: parent.right
            anchors.rightMargin: Math.max(Theme.bezel, Theme.u(28))
            columns: 3 * (turnLeft.height + spacing) + 2 * anchors.bottomMargin > root.fieldItem.height ? 3 : 1
            horizontalItemAlignment: Grid.AlignRight
            spacing: Math.max(Theme.gap, Theme.u(20))

            IconKey {
                icon: "list-checks"
                text: qsTr("All parts")
                visible: root.tight && !invitation.visible

                onActivated: root.spine.choose("")
            }

            IconKey {
                id: turnLeft

                icon: "rotate-ccw"
                text: qsTr("Turn left")

                onActivated: root.spine.turn(3)
            }

            IconKey {
                icon: "rotate-cw"
                text: qsTr("Turn right")

                onActivated: root.spine.turn(-3)
            }
        }
    ]

    PlainText {
        id: invitation

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: "h1"
        text: qsTr("Touch the spine")
        visible: root.spine.region === ""
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    PlainText {
        id: advice

        readonly property bool fits: !root.tight || y + height + keys.spacing <= keys.y

        anchors.top: invitation.bottom
        anchors.topMargin: Theme.u(20)
        text: qsTr("Touch a part of it, or its name. Turn it to see all sides.")
        visible: invitation.visible && fits
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    RegionKeys { // where they would not fit beside the model
        id: keys

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        columns: Theme.stacked && !Theme.portrait ? 4 : 2
        keyWidth: (root.body.width - spacing * (columns - 1)) / columns - 1
        spacing: Theme.gap
        spine: root.spine
        visible: root.tight && invitation.visible
    }

    BlockFlow {
        id: flow

        anchors.bottom: parent.bottom
        anchors.bottomMargin: onward.implicitHeight + Theme.u(16) // whether More is needed must not change what fits
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        blocks: root.spine.blocks
        emergencyLine: root.library.emergency
        listener: root.listener
        part: root.part
        reading: root.reading && visible
        visible: !invitation.visible
        wordsElsewhere: true

        onFollowed: link => root.followed(link)
        onLaidOut: if (root.visible && root.part !== shown)
            root.partReached(shown)
        onMarkedOn: part => root.partReached(part)
    }

    Row {
        id: more

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.gap
        visible: flow.visible && flow.parts > 1

        Key {
            icon: "chevron-up"
            kind: Key.Outline
            text: qsTr("Earlier")
            visible: flow.shown > 0

            onActivated: root.partChosen(flow.shown - 1)
        }

        Key {
            id: onward

            iconAfter: "chevron-down"
            objectName: flow.more ? "more" : ""
            text: qsTr("More")
            visible: flow.more

            onActivated: root.partChosen(flow.shown + 1)
        }
    }
}
