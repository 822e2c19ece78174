import QtQuick
import Kiosk.Components

// One block of a screen. A block taller than the page is shown in pieces: `cut` says where it may be divided.
Item {
    id: root

    // Space above, as a share of the flow's spacing.
    property real gap: 1

    signal followed(string link)
    signal wordsAsked

    // The largest height up to `limit` at which nothing is cut in half, beyond `after` if there is one; 0 when there is none.
    function cut(limit: real, after: real): real {
        return 0;
    }

    // The text item that shows a piece of this block, for the mark of reading aloud; null: the block is marked as a whole.
    function textOf(piece: int): PlainText {
        return null;
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
