pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Deals blocks out over as many parts as they need. Whole blocks stay together; a heading never stands alone at the end of
// a part; a block taller than a part goes on in the next one, divided between lines. Nothing scrolls, nothing is cut off.
Item {
    id: root

    required property RowModel blocks
    property Listener listener: null // reads these blocks aloud
    property bool reading: false // and does so now
    property int part: 0 // -1: the last one
    property QuickCheck check: null
    property Exhibit exhibit: null
    property bool wordsElsewhere: false // the page has another place for "Words explained"
    property bool headsElsewhere: false // and one for the heading
    property bool asideFits: true
    property real asideEnd: 0
    property bool aside: false // callouts beside the words: lower reach in landscape
    property string emergencyLine: ""
    property real spacing: Theme.u(Theme.dense ? 18 : 26)
    property var starts: [0] // var: list of heights at which parts begin
    property var sections: [] // var: list of parts at which blocks that break begin, the first part included
    readonly property int section: sections.filter(part => part <= shown).length - 1
    property real total: 0
    readonly property int parts: starts.length
    readonly property int shown: part < 0 ? parts - 1 : Math.min(part, parts - 1)
    readonly property bool more: shown < parts - 1

    signal followed(string link)
    signal wordsAsked
    signal enlarged(int row)
    signal laidOut
    signal markedOn(int part)

    // The first row that is shown.
    function firstRow(): int {
        for (let index = 0; index < repeater.count; index++)
            if (block(index)?.visible && !besideWords(index) && !elsewhere(index) && block(index).y + content.y > -1)
                return index;
        return 0;
    }

    function block(index: int): Block {
        return repeater.itemAt(index) as Block;
    }

    function besideWords(index: int): bool {
        return aside && asideFits && repeater.itemAt(index) instanceof CalloutBlock;
    }

    function elsewhere(index: int): bool {
        return (wordsElsewhere && repeater.itemAt(index) instanceof WordsBlock) || (headsElsewhere && block(index).heads);
    }

    function widthOf(index: int): real {
        if (!aside || index === 0)
            return width;
        return width * (besideWords(index) ? 0.4 : 0.6) - spacing / 2;
    }

    function lay() {
        if (width <= 0 || height <= 0)
            return;
        const found = [0];
        const begun = [0];
        let top = 0;
        let headingOnly = true;
        asideEnd = 0;
        for (let index = 0; index < repeater.count; index++) {
            const each = block(index);
            if (!each)
                return;
            if (elsewhere(index))
                continue;
            each.room = found[found.length - 1] + height - top - spacing * each.gap;
            each.settle();
            if (besideWords(index)) {
                each.y = block(0).implicitHeight + spacing;
                asideEnd = each.y + each.implicitHeight;
                if (each.y + each.implicitHeight > height + 1) {
                    asideFits = false;
                    layLater();
                    return;
                }
                continue;
            }
            const y = top + (top > 0 && !each.breaks ? spacing * each.gap : 0);
            if (each.breaks && y > 0) {
                found.push(y);
                begun.push(found.length - 1);
            }
            const start = found[found.length - 1];
            const fits = y + each.implicitHeight <= start + height + 1;
            if (!fits && y > start && !headingOnly && !each.divisible && each.implicitHeight <= height) {
                found.push(y);
            } else if (!fits) {
                found.push(...each.pieces(y, start, height));
            }
            headingOnly = each instanceof PlainBlock && (each as PlainBlock).heading && (headingOnly || found[found.length - 1] === y);
            each.y = y;
            top = y + each.implicitHeight;
        }
        total = top;
        if (found.join() !== starts.join())
            starts = found;
        if (begun.join() !== sections.join())
            sections = begun;
        arrange();
        laidOut();
        mark.bring();
    }

    function arrange() {
        const start = starts[shown] ?? 0;
        const end = starts[shown + 1] ?? total;
        view.height = Math.max(Math.min(height, end - start), shown === 0 ? asideEnd : 0);
        for (let index = 0; index < repeater.count; index++) {
            const each = block(index);
            if (!each)
                continue;
            each.shownFrom = start - each.y;
            each.shownTo = end - each.y;
            each.visible = elsewhere(index) ? false : besideWords(index) ? shown === 0 : each.y + each.implicitHeight > start + 1 && each.y < end - 1;
        }
        content.y = -start;
    }

    function layLater() {
        Qt.callLater(lay);
    }

    // Which part shows what is said to an answer; the one that is shown when nothing is.
    function feedbackPart(): int {
        for (let index = 0; index < repeater.count; index++)
            if (repeater.itemAt(index) instanceof FeedbackBlock)
                return starts.filter(start => start <= block(index).y + 1).length - 1;
        return shown;
    }

    onHeadsElsewhereChanged: layLater()
    onHeightChanged: layLater()
    onWordsElsewhereChanged: layLater()
    onShownChanged: arrange()
    onWidthChanged: layLater()

    Item {
        id: view

        clip: root.parts > 1
        width: parent.width

        Item {
            id: content

            width: parent.width

            BlockMark {
                id: mark

                flow: root
            }

            Repeater {
                id: repeater

                model: root.blocks

                delegate: BlockChooser {
                    check: root.check
                    emergencyLine: root.emergencyLine
                    exhibit: root.exhibit
                    mostHeight: root.height
                }

                onItemAdded: (index, item) => {
                    const each = item as Block;
                    each.width = Qt.binding(() => root.widthOf(index));
                    each.x = Qt.binding(() => root.besideWords(index) === Theme.rightToLeft ? 0 : root.width - root.widthOf(index));
                    each.implicitHeightChanged.connect(root.layLater);
                    each.followed.connect(root.followed);
                    each.wordsAsked.connect(root.wordsAsked);
                    each.enlarged.connect(() => root.enlarged(index));
                    root.layLater();
                }
            }
        }
    }

    Connections {
        target: root.blocks

        function onModelReset() {
            root.asideFits = true;
            root.lay();
        }
    }
}
