import QtQuick
import Kiosk.Theme

// Small tiles in rows that fill the width: three a row, four if that makes one row of them, two when upright; what is left over in
// the last row shares it. Rows for which there is no room come in parts of their own.
Flow {
    id: root

    property int count: 0 // tiles that are there
    property int columns: Theme.portrait || Theme.big ? 2 : count === 4 ? 4 : 3
    readonly property int inLast: count % columns || columns
    property real tileHeight: 0
    property real room: 9999
    property int part: 0
    readonly property int rowsHere: Math.max(1, Math.floor((room + spacing) / (tileHeight + spacing)))
    readonly property int parts: Math.ceil(Math.ceil(count / columns) / rowsHere)

    function shows(index: int): bool {
        return Math.floor(index / columns / rowsHere) === part;
    }

    function widthOf(index: int): real {
        const here = index < count - inLast ? columns : inLast;
        return Math.floor((width - spacing * (here - 1)) / here) - 0.01;
    }

    function measure() {
        tileHeight = Math.max(0, ...[...children].map(each => each.implicitHeight));
    }

    spacing: Math.max(Theme.gap, Theme.u(Theme.big ? 12 : 24))
}
