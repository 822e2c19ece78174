import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// The line below what is typed: when results come, then how many there are.
PlainText {
    id: root

    required property Search search
    required property bool pleads // it says what not to type, as nothing else does
    property string spoken: "" // the words that are read aloud
    readonly property real room: ruler.implicitHeight // of the longest that it may say: whether the page is tight must not depend on what it says now

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ink2
    font.weight: Font.DemiBold
    role: "small"
    text: !search.enough ? (pleads ? ruler.text : qsTr("Results come from the second letter.")) : search.found.total === 1 ? qsTr("1 result") : qsTr("%1 results").arg(search.found.total)

    PlainText {
        id: ruler

        font.weight: Font.DemiBold
        role: "small"
        text: qsTr("Results come from the second letter. Please do not type names.")
        visible: false
        width: root.width
    }

    SpokenGround {
        spoken: root.spoken
    }
}
