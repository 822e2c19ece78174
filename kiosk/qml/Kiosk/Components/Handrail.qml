import QtQuick
import Kiosk.Theme

// The same keys in the same order on every page of a visit. Sheets rise above it, never over it.
FocusScope {
    id: root

    property string overlay: ""
    property bool canGoBack: true
    property bool listens: false // there is a voice for this language
    property bool canListen: false // and something to read here
    property bool listening: false
    property bool asking: false // a page about questions is open
    property bool questions: false // there is something to ask
    property int chosen: 0

    signal homeChosen
    signal backChosen
    signal listenChosen
    signal textSizeChosen
    signal languageChosen
    signal questionsChosen
    signal finishChosen

    implicitHeight: Theme.railHeight

    Rectangle {
        anchors.fill: parent
        color: Theme.rail
    }

    Rectangle {
        color: Theme.railEdge
        height: Theme.stroke
        width: parent.width
    }

    Flow {
        anchors.fill: parent
        anchors.leftMargin: Theme.bezel
        anchors.rightMargin: Theme.bezel - 2 // a pixel of slack a side: rounding must not push the last key down
        anchors.topMargin: Theme.railGap
        spacing: Theme.railGap

        HandrailKey {
            icon: "house"
            text: qsTr("Home")

            onActivated: root.homeChosen()
        }

        HandrailKey {
            icon: "arrow-left"
            off: !root.canGoBack
            text: qsTr("Back")

            onActivated: root.backChosen()
        }

        HandrailKey {
            icon: root.listening ? "x" : "volume-2"
            off: !root.canListen
            on: root.listening
            text: root.listening ? qsTr("Stop") : qsTr("Listen")
            visible: root.listens

            onActivated: root.listenChosen()
        }

        HandrailKey {
            icon: "a-large-small"
            on: root.overlay === "comfort"
            text: qsTr("Text size")

            onActivated: root.textSizeChosen()
        }

        HandrailKey {
            icon: "languages"
            on: root.overlay === "language"
            text: qsTr("Language")

            onActivated: root.languageChosen()
        }

        HandrailKey {
            badge: root.chosen
            icon: "list-checks"
            on: root.asking
            text: qsTr("Questions")
            visible: root.questions

            onActivated: root.questionsChosen()
        }

        HandrailKey {
            icon: "door-open"
            outlined: true
            text: qsTr("Finish")
            width: Theme.railLast * (Theme.railKeyWidth + Theme.railGap) - Theme.railGap

            onActivated: root.finishChosen()
        }
    }
}
