pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// How often things happen, as people: the words first, both sides said. Beside each other where there is room.
Block {
    id: root

    property var details: [] // var: list of chances: count, of, said, what, spoken
    readonly property bool roomy: !Theme.portrait && !Theme.big && width > Theme.px("body") * 38
    readonly property bool beside: roomy && details.length < 3 // circles beside their words
    readonly property int across: Math.max(1, Math.min(details.length, roomy ? 3 : 1))
    readonly property real gutter: Theme.u(64)

    function settle() {
        for (let index = 0; index < chances.count; index++)
            (chances.itemAt(index) as Chance).settle();
        grid.forceLayout();
    }

    // Between two risks; in one that is taller than a part, below its words, or between two lines of them.
    function cut(limit: real, after: real): real {
        let between = 0, inside = 0;
        for (let index = 0; index < chances.count; index++) {
            const each = chances.itemAt(index) as Chance;
            const top = grid.y + each.y;
            if (top + each.height <= limit)
                between = Math.max(between, top + each.height);
            else if (top < limit && across === 1)
                inside = top + each.cut(limit - top);
        }
        if (between > after + 1 || after < 0)
            return between;
        return inside > after + 1 ? inside : 0;
    }

    divisible: across < details.length
    implicitHeight: grid.y + grid.height

    PlainText {
        id: key

        color: Theme.ink2
        role: "body"
        text: qsTr("Each circle is one person.")
        verticalAlignment: Text.AlignTop
        width: parent.width
    }

    Grid {
        id: grid

        columnSpacing: root.gutter
        columns: root.across
        rowSpacing: Theme.u(40)
        y: key.height + Theme.u(Theme.big ? 14 : 26)

        Repeater {
            id: chances

            model: root.details

            Chance {
                id: chance

                beside: root.beside
                crowded: root.details.length > 2
                shown: root.shows(grid.y + chance.y + chance.peopleTop, chance.peopleHeight)
                width: (root.width - (root.across - 1) * root.gutter) / root.across

                onFollowed: link => root.followed(link)
            }
        }
    }
}
