pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One fact of a comparison: what it is, then the same of every option; as a row, or as a card in which each option carries its name.
Rectangle {
    id: root

    required property int index
    required property var modelData // var: list of styled cells
    property var names: [] // var: list of words
    property bool cards: false
    property bool plain: true
    property real factWidth: 0
    property real optionWidth: 0
    property int inset: 0
    property string spoken: ""
    readonly property bool head: !cards && index === 0
    readonly property real pad: Theme.u(16)

    signal followed(string link)

    function settle() {
        cells.forceLayout();
    }

    // Where the card may be divided: between two cells, else between two lines of one. Heights in this item.
    function cut(limit: real, block: Block): real {
        let between = 0;
        for (let number = 0; number < repeater.count; number++) {
            const cell = repeater.itemAt(number) as StyledText;
            const top = cells.y + cell.y;
            if (top + cell.height <= limit)
                between = top + cell.height;
            else if (top < limit)
                return Math.max(between, block.cutLines(limit, top, cell.lineHeight));
        }
        return between;
    }

    Accessible.ignored: spoken === ""
    Accessible.name: spoken
    Accessible.role: Accessible.Table
    border.color: Theme.ink
    border.width: cards && Theme.strong ? Theme.stroke : 0
    color: cards ? Theme.tint : "transparent"
    implicitHeight: cells.height + 2 * pad
    radius: cards ? Theme.cardRadius : 0

    Rectangle {
        color: root.index > 1 || !root.plain ? Theme.line : Theme.ink
        height: root.index > 1 || !root.plain ? Theme.u(2) : Theme.u(4)
        visible: !root.cards && root.index > 0
        width: parent.width
    }

    Grid {
        id: cells

        columns: root.cards ? 1 : repeater.count
        verticalItemAlignment: root.plain ? Grid.AlignVCenter : Grid.AlignTop
        x: root.cards ? Theme.u(30) : 0
        y: root.pad

        Repeater {
            id: repeater

            model: root.modelData

            StyledText {
                id: cell

                required property int index
                required property string modelData
                readonly property bool fact: index === 0
                readonly property string named: root.cards && !fact ? `<b>${root.names[index]}:</b> ` : ""
                readonly property real column: root.cards ? root.width - 2 * cells.x : fact ? root.factWidth : root.optionWidth

                Accessible.ignored: true
                color: fact && !root.cards ? Theme.ink2 : Theme.ink
                font.weight: fact || root.head ? Font.DemiBold : Font.Normal
                leftPadding: root.cards || fact ? 0 : root.inset
                rightPadding: root.cards || fact ? Theme.u(8) : root.inset
                role: fact ? "label" : root.head ? (root.plain ? "label" : "h3") : "body"
                text: named + modelData
                verticalAlignment: Text.AlignTop
                width: column

                onFollowed: link => root.followed(link)
            }
        }
    }
}
