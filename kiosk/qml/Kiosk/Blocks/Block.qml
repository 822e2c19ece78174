import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One block of a screen. A block taller than the page is shown in pieces: `cut` says where it may be divided.
Item {
    id: root

    // Space above, as a share of the flow's spacing.
    property real gap: 1

    // May be shared out over parts even when it would fit into one.
    property bool divisible: false

    // Which heights of it are shown. Qt's software renderer does not clip a Shape that lies outside altogether: hide it.
    property real shownFrom: 0
    property real shownTo: 0

    // Height that is left for it on the part on which it could begin.
    property real room: 0

    // Begins a part of its own.
    property bool breaks: false

    // Belongs to the head of a screen, which the page may show in its field instead.
    property bool heads: false

    signal followed(string link)
    signal wordsAsked
    signal enlarged

    // The largest height up to `limit` at which nothing is cut in half, beyond `after` if there is one; 0 when there is none.
    function cut(limit: real, after: real): real {
        return 0;
    }

    // The text item that shows a piece of this block, for the mark of reading aloud; null: the block is marked as a whole.
    function textOf(piece: int): PlainText {
        return null;
    }

    // Whether a comparison of so many options has no room for columns.
    function crowded(options: real): bool {
        return Theme.big || width < Theme.px("body") * (4.5 + 6.5 * options);
    }

    function shows(top: real, height: real): bool {
        return top + height > shownFrom && top < shownTo;
    }

    // Where parts of this height begin inside a block that starts at `y`, when the part that it starts in began at `from`.
    function pieces(y: real, from: real, height: real): list<real> {
        const found = [];
        const end = y + implicitHeight;
        let start = from;
        while (end > start + height + 1) {
            const inside = cut(start + height - y, start - y);
            if (inside > 0 && y + inside > start + 1)
                start = y + inside;
            else
                start = y > start ? y : start + height;
            found.push(start);
        }
        return found;
    }

    // Have everything inside take its final place and height now.
    function settle() {
    }

    // Whole lines of running text that begin at `top`.
    function cutLines(limit: real, top: real, lineHeight: real): real {
        const lines = Math.floor((limit - top) / lineHeight);
        return lines > 0 ? top + lines * lineHeight : 0;
    }
}
