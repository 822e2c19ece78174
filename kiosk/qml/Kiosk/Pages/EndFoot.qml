import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// The foot of a topic's end: who has reviewed it, where it comes from, all topics; More while the page goes on.
Item {
    id: root

    required property LibraryView library
    required property Navigator navigator
    required property bool last // nothing of the page comes after this part
    property string spoken: "" // the words that are read aloud
    readonly property PlainText spokenItem: review
    readonly property bool wide: review.implicitWidth + keys.implicitRow + Theme.u(40) < width

    signal moreChosen

    height: keys.height + (wide || !review.used ? 0 : review.height + Theme.u(14))

    PlainText {
        id: review

        readonly property bool used: root.wide || Theme.textScale < 1.8

        anchors.left: parent.left
        color: Theme.ink2
        height: root.wide ? keys.height : implicitHeight
        role: "small"
        text: root.library.overdue ? qsTr("This page is due for a new review. Ask your team.") : root.library.reviewed ? qsTr("Reviewed by %1").arg(root.library.reviewer) : qsTr("Not yet reviewed by a clinician")
        visible: used
        width: root.wide ? implicitWidth : parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    Flow {
        id: keys

        readonly property real implicitRow: [previous, sources, all, more].reduce((sum, each) => sum + (each.visible ? each.implicitWidth + spacing : 0), 0)

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.gap
        width: Math.min(implicitRow + 1, parent.width)

        Key {
            id: previous

            icon: "chevron-left"
            kind: Key.Outline
            text: qsTr("Previous")
            visible: !Theme.big // Back does the same

            onActivated: root.navigator.previous()
        }

        Key {
            id: sources

            icon: "file-text"
            kind: Key.Outline
            text: qsTr("Sources")
            visible: root.library.hasSources && root.last

            onActivated: root.navigator.open("sources")
        }

        Key {
            id: all

            icon: root.library.areaIcon
            text: qsTr("All topics")
            visible: root.last

            onActivated: root.navigator.openArea(root.navigator.area)
        }

        Key {
            id: more

            iconAfter: "chevron-down"
            objectName: "more"
            text: qsTr("More")
            visible: !root.last

            onActivated: root.moreChosen()
        }
    }
}
