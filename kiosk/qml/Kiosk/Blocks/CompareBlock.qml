pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Options side by side, a fact a row; without room one card a fact, with all options in it. Every option weighs the same.
Block {
    id: root

    property var header: [] // var: list of words, the first one over the facts
    property var rows: [] // var: list of lists of styled cells
    property var details: [] // var: list of options: name, topic, what is said of it
    property string spoken: ""
    readonly property int options: details.length
    readonly property bool cards: crowded(options)
    readonly property bool boxed: !cards && (options > 2 || hasTopics)
    readonly property bool hasTopics: details.some(option => option.topic !== "")
    readonly property real factWidth: Math.round(width * (options > 2 ? 0.16 : 0.25))
    readonly property real optionWidth: (width - factWidth) / Math.max(1, options)
    readonly property int inset: Theme.u(boxed ? 26 : 8)

    function settle() {
        for (let index = 0; index < lines.count; index++)
            (lines.itemAt(index) as CompareRow).settle();
        column.forceLayout();
    }

    // Between two facts; in a card that is taller than a part, between two options, and in such an option between two lines.
    function cut(limit: real, after: real): real {
        let betweenRows = 0, inside = 0;
        for (let index = 0; index < lines.count; index++) {
            const row = lines.itemAt(index) as CompareRow;
            if (!row || row.y >= limit)
                continue;
            if (row.y + row.height <= limit)
                betweenRows = row.y + row.height;
            else if (root.cards)
                inside = row.y + row.cut(limit - row.y, root);
        }
        if (betweenRows > after + 1 || after < 0)
            return betweenRows;
        return inside > after + 1 ? inside : 0;
    }

    divisible: cards
    implicitHeight: column.height

    Repeater {
        model: root.boxed ? root.options : 0

        Rectangle {
            required property int index
            readonly property real start: root.factWidth + index * root.optionWidth + Theme.u(10)

            border.color: Theme.strong ? Theme.ink : Theme.line
            border.width: Theme.u(2)
            color: Theme.surface
            height: column.height
            radius: Theme.cardRadius
            width: root.optionWidth - Theme.u(20)
            x: Theme.rightToLeft ? root.width - start - width : start
        }
    }

    Column {
        id: column

        spacing: root.cards ? Theme.u(14) : 0
        width: root.width

        Repeater {
            id: lines

            model: root.cards ? root.rows : [root.header, ...root.rows]

            CompareRow {
                cards: root.cards
                factWidth: root.factWidth
                inset: root.inset
                names: root.header
                optionWidth: root.optionWidth
                plain: !root.boxed
                spoken: root.cards && index === 0 || !root.cards && head ? root.spoken : ""
                width: column.width

                onFollowed: link => root.followed(link)
            }
        }

        CompareKeys {
            details: root.hasTopics && !root.cards ? root.details : []
            inset: root.inset
            optionWidth: root.optionWidth
            start: root.factWidth
            width: column.width

            onChosen: topic => root.followed("topic:" + topic)
        }
    }
}
