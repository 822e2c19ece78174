pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// The parts of a picture by their names. What a part is stands below the names, which stay where they are; without room for that,
// or in big letters, right below its own name.
Block {
    id: root

    required property Exhibit exhibit
    property var details: [] // var: list of parts: name, text, what is said
    property real tallest: 0 // of all that may be told
    readonly property bool inPlace: Theme.big || names.height + Theme.u(20) + tallest > room
    readonly property var told: exhibit.at >= 0 && exhibit.at < details.length ? details[exhibit.at] : null // var: the part that was touched

    readonly property real toldY: { // where it is told; -1 where it is beside its name anyway
        const part = inPlace && told !== null ? parts.itemAt(exhibit.at) as ExplorePart : null;
        return part ? list.y + part.y + part.textTop : -1;
    }

    function settle() {
        let tall = 0;
        for (let index = 0; index < measures.count; index++)
            tall = Math.max(tall, (measures.itemAt(index) as PlainText).implicitHeight);
        tallest = tall;
        names.forceLayout();
        list.forceLayout();
    }

    function cut(limit: real, after: real): real {
        for (let index = 0; index < parts.count; index++) {
            const part = parts.itemAt(index) as ExplorePart;
            if (part.y + part.height <= limit)
                continue;
            const end = part.y + part.cut(limit - part.y);
            return end > after + 1 ? end : 0;
        }
        return 0;
    }

    divisible: inPlace
    implicitHeight: inPlace ? list.height : names.height + Theme.u(20) + tallest

    Flow {
        id: names

        readonly property int columns: [2, 4].includes(root.details.length) ? 2 : 3
        readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

        spacing: Theme.gap
        visible: !root.inPlace
        width: root.width

        Repeater {
            model: root.details

            Choice {
                required property int index
                required property var modelData // var: one part

                Accessible.description: chosen ? modelData.spoken : ""
                chosen: root.exhibit.at === index
                text: modelData.name
                width: implicitWidth - Theme.u(34) <= names.cell ? names.cell : Math.min(root.width, implicitWidth)

                onActivated: root.exhibit.choose(index)
            }
        }
    }

    StyledText {
        id: below

        spoken: root.told?.spoken ?? ""
        text: root.told?.text ?? ""
        verticalAlignment: Text.AlignTop
        visible: !root.inPlace && text !== ""
        width: root.width
        y: names.height + Theme.u(20)

        onFollowed: link => root.followed(link)
    }

    Repeater {
        id: measures

        model: root.details

        PlainText {
            required property var modelData // var: one part

            Accessible.ignored: true
            role: "body"
            text: modelData.text
            textFormat: Text.StyledText
            visible: false
            width: root.width
        }
    }

    Column {
        id: list

        spacing: Theme.gap
        visible: root.inPlace
        width: root.width

        Repeater {
            id: parts

            model: root.inPlace ? root.details : []

            ExplorePart {
                required property int index

                exhibit: root.exhibit
                number: index
                shown: root.shows(y, Theme.target)
                width: list.width

                onFollowed: link => root.followed(link)
            }
        }
    }
}
