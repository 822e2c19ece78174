pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A cut-out on a field with words that point at its parts; without the picture, its caption and a calm sentence.
// Anatomy never mirrors, so everything here is placed by x.
Item {
    id: root

    required property var picture // var: addresses, proportion, words and points, made by the bridge
    property bool labelled: true
    property real zoom: 1
    property point centre: Qt.point(0.5, 0.5) // what should stand in the middle, as shares of the picture
    readonly property point reach: Qt.point(Math.max(0, 1 - width / art.width) / 2, Math.max(0, 1 - height / art.height) / 2)
    readonly property point at: Qt.point(Math.max(0.5 - reach.x, Math.min(0.5 + reach.x, centre.x)), Math.max(0.5 - reach.y, Math.min(0.5 + reach.y, centre.y)))
    readonly property point extent: Qt.point(art.width, art.height)
    property string role: "small"
    property real clear: 0 // height at the bottom that words leave to a key
    readonly property bool missing: picture.large === "" || art.failed
    readonly property var labels: labelled && !missing ? picture.labels : [] // var: words, points and sides
    // Three words side by side have to fit, or one beside the picture.
    readonly property real wordSize: Math.max(Theme.mm(Theme.capitalFloor), Math.min(Theme.px(role), width * 0.26 / (0.56 * Math.max(4, longestWord))))
    readonly property real wordHeight: wordSize * 1.3
    readonly property int longestWord: {
        let longest = 0;
        for (const label of labels)
            longest = Math.max(longest, label.text.length);
        return longest;
    }
    // Words stand above and below in a tall field, at both sides in a wide one.
    readonly property bool tall: width < height * Math.max(1, picture.ratio) * 1.15
    readonly property real marginX: labels.length && !tall ? Math.min(width * 0.26, widestWord + Theme.u(60)) : 0
    readonly property real marginY: labels.length && tall ? wordHeight + Theme.u(46) : 0
    property real widestWord: 0

    // Upper (or left) words first; the bridge says on which side a word stands and in which turn.
    function wordSpot(index: int, wordWidth: real): point {
        const label = labels[index];
        const side = tall ? label.tall : label.wide;
        const turn = (side.turn + 0.5) / side.count;
        if (tall) {
            const x = width * (side.count === 1 ? (label.x < 0.5 ? 0.2 : 0.8) : Math.min(0.86, Math.max(0.14, turn)));
            const above = Math.max(Theme.u(24), art.y - marginY);
            const below = Math.min(height - wordHeight - Theme.u(24), art.y + art.height + marginY - wordHeight);
            return Qt.point(Math.max(Theme.u(20), Math.min(width - wordWidth - Theme.u(20), x - wordWidth / 2)), side.first ? above : below);
        }
        const top = Math.max(0, art.y);
        const span = Math.min(art.y + art.height, height - clear) - top;
        const level = side.count === 1 ? (art.y + art.height * label.y - top) / span : turn;
        const y = top + span * Math.min(0.9, Math.max(0.1, level)) - wordHeight / 2;
        const before = Math.max(Theme.u(28), art.x - wordWidth - Theme.u(24));
        const after = Math.min(width - wordWidth - Theme.u(28), art.x + art.width + Theme.u(24));
        return Qt.point(side.first ? before : after, y);
    }

    Accessible.description: picture.description ?? ""
    Accessible.ignored: picture.alt === ""
    Accessible.name: picture.alt
    Accessible.role: Accessible.Graphic
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    clip: zoom > 1

    CutOut {
        id: art

        readonly property real room: Math.max(1, root.width - 2 * root.marginX) * (root.tall ? 0.94 : 1)
        readonly property real roomY: Math.max(1, root.height - 2 * root.marginY) * (root.labels.length ? 1 : 0.94)

        address: root.width * root.zoom > 640 ? root.picture.large : root.picture.small
        proportion: root.picture.ratio
        visible: root.visible
        width: Math.min(room, roomY * proportion) * root.zoom
        x: root.width / 2 - root.at.x * width
        y: root.height / 2 - root.at.y * height
    }

    Repeater {
        model: root.labels

        Item {
            id: label

            required property int index
            required property var modelData // var: text and point of one label
            readonly property point spot: root.wordSpot(index, word.implicitWidth)
            readonly property point part: Qt.point(art.x + art.width * modelData.x, art.y + art.height * modelData.y)
            readonly property bool above: root.tall && spot.y < part.y
            readonly property bool before: !root.tall && spot.x < part.x

            anchors.fill: parent
            visible: part.x >= 0 && part.x <= root.width && part.y >= 0 && part.y <= root.height

            LeadLine {
                at: label.part
                to: root.tall ? Qt.point(label.spot.x + word.width / 2, label.above ? label.spot.y + root.wordHeight + Theme.u(4) : label.spot.y - Theme.u(4)) : Qt.point(label.before ? label.spot.x + word.width + Theme.u(12) : label.spot.x - Theme.u(12), label.spot.y + root.wordHeight / 2)
            }

            // An enlarged picture lies below its words.
            Rectangle {
                anchors.fill: word
                anchors.margins: -Theme.u(10)
                border.color: Theme.ink
                border.width: Theme.stroke
                color: Theme.surface
                radius: Theme.u(14)
                visible: root.zoom > 1
            }

            PlainText {
                id: word

                Component.onCompleted: root.widestWord = Math.max(root.widestWord, implicitWidth)
                font.weight: Font.DemiBold
                height: root.wordHeight
                px: root.wordSize
                role: root.role
                text: label.modelData.text
                wrapMode: Text.NoWrap
                x: label.spot.x
                y: label.spot.y
            }
        }
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.u(20)
        visible: root.missing
        width: parent.width * 0.8

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "image-off"
            size: Theme.u(96)
            visible: root.height > Theme.u(360)
            weight: 1.5
        }

        PlainText {
            horizontalAlignment: Text.AlignHCenter
            role: "h3"
            text: root.picture.caption || root.picture.alt
            visible: text !== "" && root.height > Theme.u(280) && !Theme.big
            width: parent.width
        }

        PlainText {
            horizontalAlignment: Text.AlignHCenter
            role: "small"
            text: qsTr("We could not show this picture. The words are all here.")
            visible: root.width > Theme.px("small") * 8
            width: parent.width
        }
    }
}
