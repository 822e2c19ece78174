pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Lies under the words of one text item: a ground behind the sentence that is read aloud, a line under the word that is heard.
// Where they lie is measured with the same words cut off: what stands before a place is broken into the same lines without the rest.
Item {
    id: root

    property PlainText words: null
    property var sentence: ["", "", ""] // var: markup before it, to the end of its first word, to its end
    property var word: ["", "", ""] // var: the same of one word
    property var grounds: [] // var: list of rects
    property var lines: [] // var: list of rects
    readonly property bool fromRight: words !== null && words.effectiveHorizontalAlignment === Text.AlignRight
    readonly property rect first: grounds.length > 0 ? (lines.length > 0 ? lines[0] : grounds[0]) : Qt.rect(0, 0, 0, 0)

    // How many lines a text has, and how far each reaches.
    function measured(text: string): list<real> {
        probe.reaches = [];
        probe.text = "";
        probe.text = text;
        return [...probe.reaches]; // a copy: the next one is measured in the same place
    }

    function rects(marks: var): var {
        if (words === null || marks[2] === "" || words.width <= 0)
            return [];
        const before = marks[0] === "" ? [] : measured(marks[0]);
        const opening = measured(marks[1]);
        const through = measured(marks[2]);
        const sameLine = before.length > 0 && opening.length === before.length;
        const from = sameLine ? before.length - 1 : before.length;
        const height = words.lineHeight;
        const found = [];
        for (let line = from; line < through.length; line++) {
            const start = line === from && sameLine ? before[line] + space.advanceWidth : 0;
            const width = through[line] - start;
            if (width > 0)
                found.push(Qt.rect(fromRight ? words.width - start - width : start, line * height, width, height));
        }
        return found;
    }

    function place() {
        grounds = rects(sentence);
        lines = rects(word);
    }

    anchors.fill: parent
    parent: words
    z: -1

    // Later: everything that the measuring text takes from `words` has to be there.
    onSentenceChanged: Qt.callLater(place)
    onWordChanged: Qt.callLater(place)
    onWordsChanged: Qt.callLater(place)

    Connections {
        target: root.words

        function onWidthChanged() {
            Qt.callLater(root.place);
        }

        function onFontChanged() {
            Qt.callLater(root.place);
        }
    }

    TextMetrics {
        id: space

        font: probe.font
        text: " "
    }

    Text {
        id: probe

        property list<real> reaches: []

        Accessible.ignored: true
        font.family: root.words ? root.words.font.family : Theme.family
        font.letterSpacing: root.words ? root.words.font.letterSpacing : 0
        font.pixelSize: root.words ? root.words.font.pixelSize : Theme.px("body")
        font.weight: root.words ? root.words.font.weight : Font.Normal
        lineHeight: root.words ? root.words.lineHeight : 1
        lineHeightMode: Text.FixedHeight
        textFormat: Text.StyledText
        visible: false
        width: root.words ? root.words.width : 0
        wrapMode: Text.Wrap

        onLineLaidOut: line => {
            if (line.number < reaches.length)
                reaches[line.number] = line.implicitWidth;
            else
                reaches.push(line.implicitWidth);
        }
    }

    Repeater {
        model: root.grounds

        Rectangle {
            required property rect modelData

            color: Theme.mark
            height: modelData.height
            width: modelData.width
            x: modelData.x
            y: modelData.y
        }
    }

    Repeater {
        model: root.lines

        Rectangle {
            required property rect modelData

            color: Theme.ink
            height: Theme.stroke * 1.5
            width: modelData.width
            x: modelData.x
            y: modelData.y + modelData.height - height
        }
    }
}
