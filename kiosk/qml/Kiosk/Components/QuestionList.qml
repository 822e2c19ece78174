pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Questions in one column or two, whole rows only; what doesn't fit comes in the next part.
Item {
    id: root

    required property RowModel questions
    property list<string> chosen
    property string marked: "" // the key of the question that is read aloud
    property int part: 0
    property int columns: 1
    property real spacing: Theme.gap
    property var starts: [0] // var: list of indices at which parts begin
    readonly property int parts: starts.length
    readonly property int shown: Math.min(part, parts - 1)
    readonly property bool more: shown < parts - 1
    property real used: 0 // height of the part that is shown

    signal toggled(string question)
    signal markedOn(int part)

    // Have the part shown on which the marked question stands.
    function bring() {
        for (let index = 0; index < repeater.count; index++) {
            if (marked === "" || row(index)?.key !== marked)
                continue;
            const part = starts.filter(start => start <= index).length - 1;
            if (part !== shown)
                markedOn(part);
        }
    }

    function row(index: int): QuestionRow {
        return repeater.itemAt(index) as QuestionRow;
    }

    function lay() {
        if (width <= 0 || height <= 0)
            return;
        const found = [0];
        let y = 0;
        for (let first = 0; first < repeater.count; first += columns) {
            const line = [];
            for (let index = first; index < Math.min(first + columns, repeater.count); index++)
                line.push(row(index));
            if (line.includes(null))
                return;
            const tall = Math.max(...line.map(each => each.implicitHeight));
            if (y > 0 && y + tall > height + 1) {
                found.push(first);
                y = 0;
            }
            line.forEach((each, column) => {
                each.y = y;
                each.height = tall;
                each.column = column;
            });
            y += tall + spacing;
        }
        if (found.join() !== starts.join())
            starts = found;
        arrange();
    }

    function arrange() {
        const start = starts[shown] ?? 0;
        const end = starts[shown + 1] ?? repeater.count;
        used = 0;
        for (let index = 0; index < repeater.count; index++) {
            const each = row(index);
            if (!each)
                return;
            each.visible = index >= start && index < end;
            if (each.visible)
                used = Math.max(used, each.y + each.height);
        }
    }

    function layLater() {
        Qt.callLater(lay);
    }

    onColumnsChanged: layLater()
    onHeightChanged: layLater()
    onMarkedChanged: Qt.callLater(bring)
    onShownChanged: arrange()
    onWidthChanged: layLater()

    Repeater {
        id: repeater

        model: root.questions

        QuestionRow {
            required property string foreign
            required text
            property int column: 0

            chosen: root.chosen.includes(key)
            line: foreign
            marked: root.marked !== "" && root.marked === key
            width: (root.width - root.spacing * (root.columns - 1)) / root.columns
            x: (Theme.rightToLeft ? root.columns - 1 - column : column) * (width + root.spacing)

            onActivated: root.toggled(key)
            onImplicitHeightChanged: root.layLater()
        }

        onItemAdded: root.layLater()
    }

    Connections {
        target: root.questions

        function onModelReset() {
            root.lay();
        }
    }
}
