pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// What would you like to know? One tile an area, then a row of small ones; what to do in an emergency, and what this kiosk is, at the
// foot. Where room is short the row comes after the tiles, in parts of its own.
SplitPage {
    id: root

    required property LibraryView library
    required property Questions questions
    property int part: 0
    property bool spineOffered: false
    readonly property var spokenItems: [question] // var: list of items whose words are read aloud, before the cards
    readonly property var spokenAfter: [...row.children, foot.spokenItem] // var: and after them
    property string spoken: "" // the words that are read aloud
    property string spokenCard: ""
    readonly property bool spokenCards: !tiles.through
    readonly property bool low: Theme.lowerReach
    readonly property bool spineLies: Theme.stacked
    readonly property bool later: Theme.big || (low && Theme.dense && !Theme.portrait) // the row comes after the tiles
    readonly property bool spineInRow: spineOffered && share === 0
    readonly property bool asks: questions.available && !spineInRow // the handrail has them too

    signal areaChosen(string area)
    signal partChosen(int part)
    signal aboutChosen
    signal questionsChosen
    signal searchChosen
    signal spineChosen

    topPadding: Theme.u(Theme.stacked || Theme.big || Theme.dense ? 36 : 52)
    share: Theme.big ? (Theme.portrait && Theme.textScale < 1.8 ? 0.14 : 0) : low ? (Theme.portrait ? 0.4 : Theme.textScale > 1.2 ? 0.12 : 0.22) : Theme.portrait ? 0.22 : 0.235

    field: [
        CutOut {
            address: Theme.assets + "/pictures/spine.png"
            height: root.spineLies ? root.width * (Theme.portrait ? 1.25 : 0.86) : root.height * 1.24
            proportion: 0.174
            rotation: root.spineLies ? -84 : 0
            visible: root.visible && root.share > 0
            width: height * proportion
            x: (root.fieldItem.width - width) / 2
            y: root.spineLies ? root.fieldItem.height * 0.52 - height / 2 : -root.height * 0.09
        },
        ClinicMark {
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.top: parent.top
            anchors.topMargin: Theme.u(36)
            clinic: Theme.portrait && root.fieldItem.height > Theme.u(300) ? root.library.clinic : ""
            logo: root.library.logo
        },
        Key {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.max(Theme.bezel, Theme.u(28))
            anchors.horizontalCenter: parent.horizontalCenter
            icon: root.fieldItem.width > Theme.px("label") * 14 ? "rotate-3d" : ""
            kind: Key.Outline
            text: qsTr("Touch the spine")
            visible: root.spineOffered && root.share > 0 && root.fieldItem.height > implicitHeight + 2 * anchors.bottomMargin
            width: Math.min(implicitWidth, root.fieldItem.width - 2 * Theme.bezel)

            onActivated: root.spineChosen()
        }
    ]

    Item {
        id: head

        height: question.height
        width: parent.width

        PlainText {
            id: question

            Accessible.name: text
            Accessible.role: Accessible.Heading
            role: "h1"
            text: root.library.welcome || qsTr("What would you like to know?")
            width: parent.width - (mark.fits ? mark.width + Theme.u(30) : 0)

            SpokenGround {
                spoken: root.spoken
            }
        }

        ClinicMark {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            clinic: root.library.clinic
            logo: root.library.logo
            opacity: fits ? 1 : 0

            readonly property bool fits: !Theme.portrait && !Theme.big && question.implicitWidth + implicitWidth + Theme.u(40) < parent.width
        }
    }

    TileGrid {
        id: tiles

        readonly property bool pictured: Theme.big || (Theme.portrait ? !root.low : root.low || !Theme.dense)
        readonly property bool tall: !Theme.big && !root.low && tileHeight > Theme.u(330)

        anchors.bottom: root.later || row.count === 0 ? foot.top : row.top
        anchors.bottomMargin: spacing
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.u(Theme.big || Theme.dense ? 22 : 30)
        cards: root.library.areas
        marked: root.spokenCard
        columns: Theme.big ? (Theme.portrait ? 1 : 2) : Theme.portrait ? 2 : 3
        leastHeight: Theme.big ? Theme.px("h3") * 1.25 * 2 + Theme.u(52) : Theme.u(150)
        part: root.part
        partsAfter: root.later ? row.parts : 0

        brief: true
        shape: !pictured ? PictureTile.Plain : tall ? PictureTile.Card : PictureTile.Row
        titleLines: cards.total === 4 && !Theme.portrait ? 1 : 2 // two wide tiles a row

        onChosen: key => root.areaChosen(key)
        onPartChosen: part => root.partChosen(part)
    }

    TileRow {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        count: root.library.smallAreas.count + (root.spineInRow || root.asks ? 2 : 1)
        part: root.later ? tiles.part - tiles.tileParts : 0
        room: root.later ? tiles.roomAbove : 9999
        visible: !root.later || tiles.through
        y: root.later ? tiles.y : foot.y - height - spacing

        Repeater {
            model: root.library.smallAreas

            SlimTile {
                required property int index
                required property string key
                required property string title
                required icon

                height: row.tileHeight
                spoken: root.spoken
                text: title
                visible: row.shows(index)
                width: row.widthOf(index)

                onActivated: root.areaChosen(key)
                onImplicitHeightChanged: row.measure()
            }
        }

        SlimTile {
            height: row.tileHeight
            spoken: root.spoken
            icon: root.asks ? "message-circle-question-mark" : "rotate-3d"
            text: root.asks ? qsTr("Questions to ask") : qsTr("Touch the spine")
            visible: row.count > root.library.smallAreas.count + 1 && row.shows(row.count - 2)
            width: row.widthOf(row.count - 2)

            onActivated: root.asks ? root.questionsChosen() : root.spineChosen()
            onImplicitHeightChanged: row.measure()
        }

        SlimTile {
            height: row.tileHeight
            icon: "search"
            spoken: root.spoken
            text: qsTr("Search")
            visible: row.shows(row.count - 1)
            width: row.widthOf(row.count - 1)

            onActivated: root.searchChosen()
            onImplicitHeightChanged: row.measure()
        }
    }

    HomeFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        emergency: root.library.emergency
        spoken: root.spoken

        onAboutChosen: root.aboutChosen()
    }
}
