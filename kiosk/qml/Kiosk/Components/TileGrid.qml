pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Tiles in rows that fill the width; what doesn't fit at full size comes in whole rows: Earlier, "1 of 3", More.
Item {
    id: root

    required property CardModel cards
    property int shape: PictureTile.Card
    property bool brief: false // names only
    property int titleLines: 0
    property int columns: 2
    property real leastHeight: Theme.target
    property real mostHeight: 9999
    property int part: 0
    property bool keysElsewhere: false // somebody else has Earlier and More
    property int partsAfter: 0 // parts that somebody else shows, once the tiles are through
    readonly property bool through: part >= tileParts
    property string marked: "" // the key of the card that is read aloud
    property real spacing: Math.max(Theme.gap, Theme.u(24))
    readonly property int rowsNeeded: Math.ceil(cards.total / columns)
    readonly property bool paged: rowsNeeded * (leastHeight + spacing) - spacing > height || partsAfter > 0
    readonly property real roomAbove: height - bar.height - spacing // the keys
    readonly property real room: paged && !keysElsewhere ? roomAbove : height
    readonly property int rows: paged ? Math.max(1, Math.floor((room + spacing) / (leastHeight + spacing))) : Math.max(1, rowsNeeded)
    readonly property int tileParts: Math.max(1, Math.ceil(cards.total / (rows * columns)))
    readonly property int parts: tileParts + partsAfter
    readonly property int rowsHere: Math.max(1, Math.ceil(cards.count / columns))
    readonly property real tileHeight: Math.min(mostHeight, (room - spacing * (rows - 1)) / rows)

    signal chosen(string key)
    signal partChosen(int part)

    // Tiles of a row: as even as can be, fuller rows first.
    function inRow(row: int): int {
        const even = Math.floor(cards.count / rowsHere);
        return even + (row < cards.count - even * rowsHere ? 1 : 0);
    }

    function place(index: int): rect {
        let row = 0;
        let first = 0;
        while (row < rowsHere - 1 && index >= first + inRow(row)) {
            first += inRow(row);
            row++;
        }
        const count = Math.max(1, paged ? columns : inRow(row));
        const tileWidth = (width - spacing * (count - 1)) / count;
        const column = paged ? index % columns : index - first;
        const line = paged ? Math.floor(index / columns) : row;
        const x = column * (tileWidth + spacing);
        return Qt.rect(Theme.rightToLeft ? width - x - tileWidth : x, line * (tileHeight + spacing), tileWidth, tileHeight);
    }

    Binding {
        property: "pageSize"
        target: root.cards
        value: root.paged ? root.rows * root.columns : 0
        when: root.visible && root.height > 0
    }

    Binding {
        property: "page"
        target: root.cards
        value: root.paged ? Math.min(root.part, root.tileParts - 1) : 0
        when: root.visible
    }

    Repeater {
        model: root.cards

        PictureTile {
            required icon
            required seen
            required title
            required property int index
            required property string key
            required property int minutes
            required property var picture // var: addresses, proportion and words, made by the bridge
            required property string foreign
            required property string line
            readonly property rect spot: root.place(index)
            readonly property string time: minutes > 0 ? qsTr(", %1 min").arg(minutes) : ""
            readonly property string otherLanguage: foreign ? ", " + foreign : ""

            address: picture.small
            height: spot.height
            marked: root.marked !== "" && root.marked === key
            proportion: picture.ratio
            shape: root.shape
            visible: !root.through
            summary: root.brief ? "" : line + time + otherLanguage
            titleLines: root.titleLines
            width: spot.width
            x: spot.x
            y: spot.y

            onActivated: root.chosen(key)
        }
    }

    Item {
        id: bar

        anchors.bottom: parent.bottom
        height: more.implicitHeight
        visible: root.paged && !root.keysElsewhere
        width: parent.width

        Key {
            anchors.left: parent.left
            icon: "chevron-up"
            kind: Key.Outline
            text: qsTr("Earlier")
            visible: root.part > 0

            onActivated: root.partChosen(root.part - 1)
        }

        PlainText {
            anchors.centerIn: parent
            font.weight: Font.Bold
            role: "small"
            text: qsTr("%1 of %2").arg(root.part + 1).arg(root.parts)
            wrapMode: Text.NoWrap
        }

        Key {
            id: more

            anchors.right: parent.right
            iconAfter: "chevron-down"
            objectName: "more"
            text: qsTr("More")
            visible: root.part < root.parts - 1
            width: Math.max(implicitWidth, Theme.u(250))

            onActivated: root.partChosen(root.part + 1)
        }
    }
}
