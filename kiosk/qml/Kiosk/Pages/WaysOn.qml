pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// What to read next, as many topics as there is room for, and a way to ask.
Column {
    id: root

    required property RowModel topics
    property bool mayAsk: false
    property int least: 1 // topics, even where there is no room
    property real room: 0
    property string spoken: "" // the words that are read aloud
    readonly property bool asks: rows > 1 && mayAsk
    readonly property real each: Math.max(ask.implicitHeight, tiles.count > 0 && tiles.itemAt(0) ? tiles.itemAt(0).implicitHeight : 0) + spacing
    readonly property int rows: Math.floor((room + spacing) / each)
    readonly property int most: Math.max(least, rows - (asks ? 1 : 0))

    signal askChosen
    signal topicChosen(string topic)

    spacing: Theme.gap

    Repeater {
        id: tiles

        model: root.topics

        SlimTile {
            required property int index
            required property string key
            required property string title
            required property bool seen
            required property string foreign

            icon: seen ? "check" : "book-open"
            line: foreign
            spoken: root.spoken
            text: title
            visible: index < root.most
            width: root.width

            onActivated: root.topicChosen(key)
        }
    }

    SlimTile {
        id: ask

        icon: "message-circle-question-mark"
        spoken: root.spoken
        text: qsTr("Save a question for my team")
        visible: root.asks
        width: root.width

        onActivated: root.askChosen()
    }
}
