pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// What stands in the field of a screen: its picture with the keys at its foot, one picture an option, or the stones of a timeline.
Item {
    id: root

    required property LibraryView library
    required property Exhibit exhibit
    property bool marked: false // its words are read aloud
    property real taken: 0 // room at its foot that something else needs
    property int stage: 0
    property bool stacked: false
    property real pageHeight: 1
    readonly property real share: wanted() // of the page; 0 without a field
    readonly property string layout: library.scene.layout
    readonly property bool used: ["slider", "explore", "spin"].includes(layout)
    readonly property bool single: layout !== "sides" && layout !== "timeline" && !used
    readonly property bool headed: layout === "timeline" && !Theme.big // the heading stands in the field
    readonly property bool labelled: width > Theme.u(560) && height > Theme.u(290) && !Theme.big
    readonly property bool keysBelow: !Theme.big && height > Theme.u(560) // the picture leaves its foot to the keys
    readonly property bool wordsInField: headed && !Theme.lowerReach || (single || used && keysBelow) && taken === 0 && !Theme.big && height > Theme.u(300) && words.implicitWidth + bigger.implicitWidth + 2 * bigger.anchors.margins + Theme.gap <= width

    readonly property real foot: taken > 0 ? taken : keysBelow ? bigger.height + bigger.anchors.margins : 0

    signal wordsAsked
    signal enlarged(string which)
    signal stageChosen(int stage)

    // The field gives way to what there is to touch and to compare.
    function wanted(): real {
        if (layout === "wide")
            return 0;
        if (layout === "timeline")
            return Theme.big ? (Theme.target + Theme.u(70)) / pageHeight : Theme.portrait ? 0.58 : Theme.dense ? 0.36 : 0.47;
        if (layout === "sides")
            return Theme.textScale > 1.8 ? (stacked ? 0.24 : 0.25) : Theme.big ? 0.28 : !stacked ? 0.335 : Theme.portrait ? 0.43 : 0.335;
        if (layout === "check")
            return Theme.lowerReach ? (Theme.portrait ? 0.5 : 0.2) : Theme.give(Theme.portrait ? 0.36 : 0.34);
        if (used)
            return Theme.lowerReach ? (Theme.portrait ? 0.5 : Theme.big ? 0.3 : 0.4) : Theme.give(Theme.portrait ? 0.5 : 0.48);
        return Theme.lowerReach ? (Theme.portrait ? 0.5 : 0.335) : Theme.give(Theme.portrait ? 0.46 : 0.42);
    }

    LabelledPicture {
        anchors.bottomMargin: root.foot > 0 ? root.foot + bigger.anchors.margins : Theme.u(16)
        anchors.fill: parent
        anchors.margins: Theme.u(root.labelled ? 30 : 16)
        clear: root.foot > 0 ? 0 : bigger.height + Theme.u(28)
        labelled: root.labelled
        picture: root.library.picture
        visible: root.visible && root.single
    }

    ExhibitField {
        anchors.bottomMargin: root.foot > 0 ? root.foot + anchors.margins : anchors.margins
        anchors.fill: parent
        anchors.margins: Theme.u(Theme.big ? 16 : 36)
        exhibit: root.exhibit
        layout: root.used ? root.layout : ""
        visible: root.visible && root.used
    }

    Rectangle {
        anchors.bottomMargin: root.foot + Theme.u(14)
        anchors.fill: parent
        anchors.margins: Theme.u(14)
        border.color: Theme.ink
        border.width: Theme.u(6)
        color: "transparent"
        radius: Theme.cardRadius
        visible: root.marked
    }

    PictureSides {
        anchors.fill: parent
        sides: root.library.scene.sides
        visible: root.visible && root.layout === "sides"

        onEnlarged: side => root.enlarged(side.toString())
    }

    SteppingStones {
        anchors.fill: parent
        at: root.stage
        stages: root.library.scene.stages
        clear: root.headed ? head.y + head.height : 0
        visible: root.visible && root.layout === "timeline"

        onChosen: stage => root.stageChosen(stage)
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.u(4)
        visible: root.visible && root.headed
        y: Theme.u(Theme.dense ? 26 : 44)

        PlainText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            role: "h1"
            text: root.library.scene.title
            width: parent.width - (words.visible ? words.width : 0)
        }

        PlainText {
            role: "small"
            text: root.library.scene.intro
            visible: text !== ""
            width: parent.width - (words.visible ? words.width : 0)
        }
    }

    Key {
        id: words

        icon: "book-open"
        kind: Key.Outline
        text: qsTr("Words explained")
        visible: root.visible && root.wordsInField && root.library.words.count > 0
        x: root.headed === Theme.rightToLeft ? bigger.anchors.margins : root.width - width - bigger.anchors.margins
        y: root.headed ? bigger.anchors.margins : root.height - height - bigger.anchors.margins

        onActivated: root.wordsAsked()
    }

    Key {
        id: bigger

        anchors.bottom: parent.bottom
        anchors.margins: Math.max(Theme.u(28), Theme.bezel)
        anchors.right: parent.right
        icon: "zoom-in"
        kind: Key.Outline
        text: qsTr("Bigger")
        visible: root.visible && (root.single || root.layout === "explore" && root.keysBelow) && root.taken === 0 && root.library.picture.large !== "" && root.height > Theme.u(300) && root.width > implicitWidth * 1.4

        onActivated: root.enlarged("")
    }
}
