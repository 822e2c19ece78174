pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Marks what is read aloud in a flow of blocks, and has the part shown on which it stands, or what was asked of a picture: words where the block can point at
// them, else the block as a whole.
Item {
    id: root

    required property BlockFlow flow
    readonly property bool on: flow.reading && flow.listener !== null && flow.listener.marking
    readonly property bool whole: flow.reading && flow.listener !== null && flow.listener.whole // all of it, where nobody knows the sentence
    readonly property Block block: on && flow.listener.row >= 0 ? flow.block(flow.listener.row) : null
    readonly property PlainText words: block !== null && flow.listener.piece >= 0 ? block.textOf(flow.listener.piece) : null

    // Where the marked words begin, in the flow.
    function begins(): real {
        return words ? words.mapToItem(root.parent, 0, spoken.first.y).y : block.y;
    }

    function bring() {
        if (block === null)
            return;
        const at = flow.besideWords(flow.listener.row) ? 0 : begins();
        let part = 0;
        while (part + 1 < flow.parts && flow.starts[part + 1] <= at + 1)
            part++;
        if (part !== flow.shown)
            flow.markedOn(part);
    }

    // What is said of a part of a picture that was touched may stand on another part of the screen.
    function bringTold() {
        flow.lay();
        for (let index = 0, each = flow.block(0); each; each = flow.block(++index)) {
            const told = (each as ExploreBlock)?.toldY ?? -1;
            if (told < 0)
                continue;
            const part = flow.starts.filter(start => start <= each.y + told + 1).length - 1;
            if (part !== flow.shown)
                flow.markedOn(part);
        }
    }

    Connections {
        target: root.flow.exhibit

        function onChose() {
            if (root.flow.visible)
                root.bringTold();
        }
    }

    SpokenMark {
        id: spoken

        sentence: root.words ? root.flow.listener.marks : ["", "", ""]
        word: root.words ? root.flow.listener.wordMarks : ["", "", ""]
        words: root.words

        onFirstChanged: Qt.callLater(root.bring)
    }

    onBlockChanged: Qt.callLater(root.bring)

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.u(8)
        border.color: Theme.ink
        border.width: Theme.stroke
        color: Theme.mark
        parent: root.whole ? root.flow : root.block ?? root
        radius: Theme.cardRadius
        visible: root.whole || root.block !== null && root.words === null
        z: -1
    }
}
