pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A table: rows and columns with room, else one card a row in which each cell carries its column's name. Every column weighs the same.
Block {
    id: root

    property var header: [] // var: list of styled cells
    property var rows: [] // var: list of lists of styled cells
    property string spoken: ""
    readonly property bool cards: Theme.big || width < Theme.px("small") * 9 * header.length
    readonly property int inset: Theme.u(20)

    function settle() {
        for (let index = 0; index < lines.count; index++)
            (lines.itemAt(index) as TableRow).settle();
        column.forceLayout();
    }

    function cut(limit: real): real {
        let found = 0;
        for (let index = 0; index < lines.count; index++) {
            const line = lines.itemAt(index);
            if (line && line.y + line.height <= limit)
                found = line.y + line.height;
        }
        if (found > 0)
            return found;
        const line = lines.itemAt(0) as TableRow;
        return line ? line.cutCells(limit) : 0;
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
        readonly property real unit: (width - 2 * root.inset) / (root.cards ? 1 : root.header.length - 1 + first)

        function settle() {
            flow.forceLayout();
        }

        function cutCells(limit: real): real {
            let found = 0;
            for (let index = 0; index < cells.count; index++) {
                const cell = cells.itemAt(index);
                if (cell && cell.y + cell.height <= limit)
                    found = cell.y + cell.height;
            }
            return found;
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
                id: cells

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
