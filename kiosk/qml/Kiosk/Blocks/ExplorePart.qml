import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// A part of a picture by its name, and below it what it is, once either was touched.
Item {
    id: root

    required property Exhibit exhibit
    required property var modelData // var: name, text, what is said
    property int number: 0
    property bool shown: true // whether its name is in sight
    readonly property bool told: exhibit.at === number && modelData.text !== ""

    readonly property real textTop: words.y

    signal followed(string link)

    // How much of it can be shown in `limit` without cutting a key or a line.
    function cut(limit: real): real {
        const lines = Math.floor((limit - words.y) / words.lineHeight);
        if (told && lines > 0)
            return words.y + lines * words.lineHeight;
        return key.height <= limit ? key.height : 0;
    }

    implicitHeight: told ? words.y + words.implicitHeight : key.height

    Choice {
        id: key

        chosen: root.exhibit.at === root.number
        text: root.modelData.name
        visible: root.shown
        width: root.width

        onActivated: root.exhibit.choose(root.number)
    }

    StyledText {
        id: words

        spoken: root.modelData.spoken
        text: root.modelData.text
        verticalAlignment: Text.AlignTop
        visible: root.told
        width: root.width
        y: key.height + Theme.u(14)

        onFollowed: link => root.followed(link)
    }
}
