pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// Look for a topic or a word, with a keyboard of our own. Results from the second letter; nothing typed is kept.
FocusScope {
    id: root

    required property Search search
    property int part: 0
    readonly property var spokenItems: [...box.spokenItems, said, sorry] // var: list of items whose words are read aloud, before the cards
    property string spoken: "" // the words that are read aloud
    property string spokenCard: ""
    readonly property bool spokenCards: tiles.visible
    // Where keyboard and results don't fit one below the other, one key goes to and fro.
    readonly property bool tight: page.height - boxHeight - said.room - keyboard.height - Theme.u(48) < Math.max(Theme.target, Theme.px("h3") * 1.22 * (Theme.big ? 3 : 2) + Theme.u(36))
    readonly property real boxHeight: Math.max(Theme.target, Theme.u(96), Theme.px("label") * 1.25 + Theme.u(36)) // as a key; its own words depend on `tight`
    property bool typing: true
    readonly property string typed: search.typed
    readonly property bool looking: tight && search.enough && !typing

    signal partChosen(int part)
    signal topicsChosen

    onTypedChanged: typing = true
    onVisibleChanged: typing = true

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }

    Binding {
        property: "wordExplained"
        target: root.search
        value: qsTr("A word explained")
    }

    Item {
        id: page

        anchors.bottomMargin: Theme.u(Theme.portrait ? 24 : 16)
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.lowerReach && Theme.portrait ? parent.height * 0.3 : Math.max(Theme.bezel, Theme.u(Theme.portrait ? 36 : 24))

        SearchBox {
            id: box

            anchors.left: parent.left
            anchors.right: clear.left
            anchors.rightMargin: Theme.gap
            height: clear.height
            spoken: root.spoken
            typed: root.search.typed
        }

        Key {
            id: clear

            anchors.right: parent.right
            icon: root.tight && root.search.enough ? "" : "x"
            kind: root.tight && root.search.enough ? Key.Solid : Key.Outline
            text: !root.tight || !root.search.enough ? qsTr("Clear") : root.typing ? qsTr("Show results") : qsTr("Type again")

            onActivated: {
                if (root.tight && root.search.enough)
                    root.typing = !root.typing;
                else
                    root.search.clear();
            }
        }

        FoundLine {
            id: said

            anchors.top: box.bottom
            anchors.topMargin: Theme.u(14)
            pleads: !box.pleads
            search: root.search
            spoken: root.spoken
            visible: !root.tight || root.looking
            width: parent.width
        }

        TileGrid {
            id: tiles

            anchors.bottom: root.looking ? parent.bottom : keyboard.top
            anchors.bottomMargin: Math.max(Theme.gap, Theme.u(Theme.portrait ? 20 : 14))
            anchors.left: parent.left
            anchors.right: more.visible ? more.left : parent.right
            anchors.rightMargin: more.visible ? spacing : 0
            anchors.top: said.bottom
            anchors.topMargin: Theme.u(10)
            cards: root.search.found
            marked: root.spokenCard
            columns: Theme.portrait ? 1 : Theme.big ? 2 : 3
            keysElsewhere: !Theme.portrait && !root.looking
            leastHeight: Theme.portrait || root.looking ? Math.max(Theme.target, Theme.px("h3") * 2.5 + Theme.px("small") * 1.4 + Theme.u(36)) : height
            mostHeight: Theme.u(Theme.portrait ? 290 : 320)
            part: root.part
            shape: PictureTile.Row
            visible: root.search.found.total > 0 && (!root.tight || root.looking)

            onChosen: key => root.search.choose(key)
            onPartChosen: part => root.partChosen(part)
        }

        // Upright there is room for Earlier and More below the tiles; lying there is only room beside them.
        Column {
            id: more

            anchors.right: parent.right
            anchors.verticalCenter: tiles.verticalCenter
            spacing: Theme.u(8)
            visible: tiles.visible && tiles.keysElsewhere && tiles.parts > 1
            width: next.width

            Key {
                id: next

                height: Math.min(implicitHeight, tiles.height - counted.height - more.spacing)
                objectName: root.part < tiles.parts - 1 ? "more" : ""
                text: root.part < tiles.parts - 1 ? qsTr("More") : qsTr("Start again")
                width: implicitWidth

                onActivated: root.partChosen(root.part < tiles.parts - 1 ? root.part + 1 : 0)
            }

            PlainText {
                id: counted

                anchors.horizontalCenter: parent.horizontalCenter
                font.weight: Font.Bold
                role: "small"
                text: qsTr("%1 of %2").arg(root.part + 1).arg(tiles.parts)
                wrapMode: Text.NoWrap
            }
        }

        PlainText {
            id: sorry

            anchors.left: parent.left
            anchors.right: Theme.portrait ? parent.right : elsewhere.left
            anchors.rightMargin: Theme.portrait ? 0 : Theme.u(30)
            anchors.top: said.bottom
            anchors.topMargin: Theme.u(14)
            text: Theme.big ? qsTr("We found nothing for that.") : qsTr("We found nothing for that. Try a shorter word, or look through the topics.")
            visible: elsewhere.visible

            SpokenGround {
                spoken: root.spoken
            }
        }

        Key {
            id: elsewhere

            anchors.right: parent.right
            anchors.top: Theme.portrait ? sorry.bottom : said.bottom
            anchors.topMargin: Theme.u(14)
            icon: "house"
            text: qsTr("Look through the topics")
            visible: root.search.enough && root.search.found.total === 0 && (!root.tight || root.looking)
            width: Math.min(implicitWidth, parent.width * (Theme.portrait ? 1 : 0.5))

            onActivated: root.topicsChosen()
        }

        Keyboard {
            id: keyboard

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            narrowRows: root.search.narrowRows
            visible: !root.looking
            wideRows: root.search.rows

            onErased: root.search.erase()
            onTyped: letter => root.search.type(letter)
        }
    }
}
