pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// This topic isn't in the reader's language yet: says so, and offers what there is. Never a silent change of language.
SplitPage {
    id: root

    required property LibraryView library
    readonly property var spokenItems: [title, advice] // var: list of items whose words are read aloud
    property string spoken: "" // the words that are read aloud

    signal readAnyway
    signal allTopicsChosen

    share: Theme.give(0.34)

    field: [
        LabelledPicture {
            anchors.fill: parent
            anchors.margins: Theme.u(16)
            labelled: false
            picture: root.library.picture
            visible: root.visible
        }
    ]

    PageHead {
        id: head

        area: root.library.areaTitle
        clinic: root.library.clinic
        icon: root.library.areaIcon
        logo: root.library.logo
        topic: root.library.topicTitle
        width: parent.width
    }

    PlainText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.top: head.bottom
        anchors.topMargin: Theme.u(20)
        role: "h1"
        text: qsTr("This topic is not in your language yet")
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    PlainText {
        id: advice

        anchors.top: title.bottom
        anchors.topMargin: Theme.u(20)
        text: qsTr("You can read it in another language (%1), or choose another topic. Your team can also explain it with an interpreter.").arg(root.library.defaultLanguageName)
        visible: !Theme.big
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: !Theme.big ? advice.bottom : title.bottom
        anchors.topMargin: Theme.u(Theme.big ? 10 : 36)
        spacing: Theme.gap

        SlimTile {
            icon: "languages"
            text: qsTr("Read this topic in: %1").arg(root.library.defaultLanguageName)
            width: parent.width

            onActivated: root.readAnyway()
        }

        SlimTile {
            icon: root.library.areaIcon
            text: qsTr("Other topics")
            width: parent.width

            onActivated: root.allTopicsChosen()
        }
    }
}
