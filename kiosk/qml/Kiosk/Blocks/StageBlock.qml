pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One stage of a timeline: what it is, and the things to know about it, beside each other where there is room.
Block {
    id: root

    property string title: ""
    property string spoken: ""
    property var details: [] // var: list of things to know: lead, text, icon
    property real number: 0
    property real most: 0 // height of a part
    property bool tight: false // beside each other they are taller than a part
    readonly property int across: Theme.portrait || Theme.big || tight ? 1 : Math.max(1, Math.min(3, details.length))
    readonly property real gutter: Theme.u(48)

    function settle() {
        for (let index = 0; index < parts.count; index++)
            (parts.itemAt(index) as StagePart).settle();
        grid.forceLayout();
        if (across > 1 && most > 0 && grid.y + grid.height > most + 1) {
            tight = true;
            settle();
        }
    }

    // Between two things to know; in one that is taller than a part, between two lines, or below what kind of thing it is.
    function cut(limit: real, after: real): real {
        let between = 0, inside = Math.min(cutLines(limit, 0, heading.lineHeight), heading.height);
        for (let index = 0; index < parts.count; index++) {
            const part = parts.itemAt(index) as StagePart;
            const top = grid.y + part.y;
            if (top + part.height <= limit)
                between = Math.max(between, top + part.height);
            else if (top + part.textTop <= limit)
                inside = cutLines(limit, top + part.textTop, part.lineHeight) || (part.textTop > 0 ? top + part.textTop : inside);
        }
        if (between > after + 1 || after < 0)
            return between;
        return inside > after + 1 ? inside : 0;
    }

    breaks: number > 0
    divisible: across === 1
    implicitHeight: grid.y + grid.height

    onMostChanged: tight = false

    StyledText {
        id: heading

        Accessible.name: root.spoken
        Accessible.role: Accessible.Heading
        role: "h2"
        text: root.title
        verticalAlignment: Text.AlignTop
        width: root.width

        onFollowed: link => root.followed(link)
    }

    Grid {
        id: grid

        columnSpacing: root.gutter
        columns: root.across
        rowSpacing: Theme.u(24)
        y: heading.height + (parts.count > 0 ? Theme.u(22) : 0)

        Repeater {
            id: parts

            model: root.details

            StagePart {
                id: part

                shown: root.shows(grid.y + part.y, part.signHeight)
                width: (root.width - (root.across - 1) * root.gutter) / root.across

                onFollowed: link => root.followed(link)
            }
        }
    }
}
