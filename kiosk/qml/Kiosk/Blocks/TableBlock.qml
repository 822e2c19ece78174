pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A table: rows and columns with room, else one card a row in which each cell carries its column's name. Every column weighs the same.
Block {
    id: root

    property var header: [] // var: list of styled cells
    property var rows: [] // var: list of lists of styled cells
    property string spoken: ""
    readonly property bool cards: Theme.big || width < Theme.px("small") * 9 * header.length
    readonly property int inset: Theme.u(20)

    function textOf(piece: int): PlainText {
        const row = lines.itemAt(Math.floor(piece / header.length) + (cards ? 0 : 1)) as TableRow;
        return row?.textOf(piece % header.length) ?? null;
    }

    function settle() {
        for (let index = 0; index < lines.count; index++)
            (lines.itemAt(index) as TableRow).settle();
        column.forceLayout();
    }

    // Between two rows; in a row that is taller than a part, between two cells, and in such a cell between two lines.
    function cut(limit: real, after: real): real {
        let betweenRows = 0, betweenCells = 0, betweenLines = 0;
        for (let index = 0; index < lines.count; index++) {
            const row = lines.itemAt(index) as TableRow;
            if (!row || row.y >= limit)
                continue;
            if (row.y + row.height <= limit)
                betweenRows = row.y + row.height;
            for (let number = 0; number < row.cells; number++) {
                const cell = row.cellAt(number);
                const bottom = row.y + cell.y + cell.height;
                if (bottom <= limit)
                    betweenCells = Math.max(betweenCells, bottom);
                else if (root.cards && row.y + cell.y < limit)
                    betweenLines = Math.max(betweenLines, cutLines(limit, row.y + cell.y, row.lineHeight));
            }
        }
        if (betweenRows > after + 1)
            return betweenRows;
        return root.cards && betweenCells > after + 1 ? betweenCells : betweenLines;
    }

    Accessible.name: spoken
    Accessible.role: Accessible.Table
    implicitHeight: column.height

    component TableRow: Rectangle {
        id: row

        required property int index
        required property var modelData // var: list of styled cells
        readonly property bool head: !root.cards && index === 0
        readonly property real first: root.cards ? 1 : 0.9
        readonly property int cells: repeater.count
        readonly property real lineHeight: Math.round(Theme.px("small") * 1.12 * Theme.roles.small.lineHeight * (Theme.rightToLeft ? 1.12 : 1))
        readonly property real unit: (width - 2 * root.inset) / (root.cards ? 1 : root.header.length - 1 + first)

        function settle() {
            flow.forceLayout();
        }

        function textOf(number: int): PlainText {
            return repeater.itemAt(number)?.children[1] as PlainText; // behind its label
        }

        // Where a cell is, in the row.
        function cellAt(number: int): rect {
            const cell = repeater.itemAt(number);
            return Qt.rect(flow.x + cell.x, flow.y + cell.y, cell.width, cell.height);
        }

        border.color: Theme.ink
        border.width: root.cards && Theme.strong ? Theme.stroke : 0
        color: head || root.cards ? Theme.tint : "transparent"
        height: flow.height + 2 * Theme.u(14)
        radius: root.cards ? Theme.cardRadius : 0
        width: root.width

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: Theme.stroke
            visible: !root.cards
            width: parent.width
        }

        Grid {
            id: flow

            columns: root.cards ? 1 : root.header.length
            rowSpacing: Theme.u(6)
            x: root.inset
            y: Theme.u(14)

            Repeater {
                id: repeater

                model: row.modelData

                Item {
                    id: cell

                    required property int index
                    required property string modelData
                    readonly property string name: root.cards && index > 0 ? root.header[index] : ""

                    height: words.implicitHeight + (cell.name !== "" ? label.height : 0)
                    width: row.unit * (index === 0 ? row.first : 1)

                    TableCell {
                        id: label

                        Accessible.ignored: true
                        color: Theme.ink2
                        height: implicitHeight
                        text: cell.name
                        visible: text !== ""
                        width: parent.width - Theme.u(16)
                    }

                    TableCell {
                        id: words

                        Accessible.ignored: true
                        strong: row.head || cell.index === 0
                        text: cell.modelData
                        width: parent.width - Theme.u(16)
                        y: cell.name !== "" ? label.height : 0

                        onFollowed: link => root.followed(link)
                    }
                }
            }
        }
    }

    Column {
        id: column

        spacing: root.cards ? Theme.u(16) : 0
        width: root.width

        Repeater {
            id: lines

            model: root.cards ? root.rows : [root.header, ...root.rows]

            TableRow {}
        }
    }
}
