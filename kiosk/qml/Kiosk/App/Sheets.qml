pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Pages

// What may lie over a page, one at a time.
Item {
    id: root

    required property ComfortChoices comfort
    required property LibraryView library
    required property Listener listener
    required property TapCode code
    required property Navigator navigator

    KeptPage {
        enabled: root.navigator.overlay === "picture"
        needed: ["picture", "described"].includes(root.navigator.overlay)

        sourceComponent: PicturePage {
            focus: true
            picture: root.library.enlarged

            onClosed: root.navigator.closeOverlay()
            onWordsAsked: root.navigator.open("described", root.navigator.detail)
        }
    }

    ComfortSheet {
        anchors.fill: parent
        comfort: root.comfort
        enabled: open
        open: root.navigator.overlay === "comfort"

        onDismissed: root.navigator.closeOverlay()
    }

    LanguageSheet {
        anchors.fill: parent
        enabled: open
        language: root.navigator.language
        library: root.library
        open: root.navigator.overlay === "language"

        onDismissed: root.navigator.closeOverlay()
        onLanguageChosen: tag => root.navigator.speak(tag)
    }

    WordSheet {
        anchors.fill: parent
        enabled: open
        library: root.library
        listener: root.listener
        open: root.navigator.overlay === "word"

        onDismissed: root.navigator.closeOverlay()
        onNextAsked: root.navigator.explainWords()
    }

    AloudSheet {
        anchors.fill: parent
        enabled: open
        open: root.navigator.overlay === "aloud"

        onAllowed: root.listener.allow()
        onDismissed: root.navigator.closeOverlay()
    }

    ReadingSheet {
        anchors.fill: parent
        enabled: open
        library: root.library
        listener: root.listener
        open: ["about", "described", "sources"].includes(root.navigator.overlay)
        takesCodes: root.navigator.overlay === "about"
        title: root.navigator.overlay === "sources" ? qsTr("Where this comes from") : root.navigator.overlay === "described" ? qsTr("This picture in words") : qsTr("About this screen")

        onCodeChosen: root.code.open()
        onDismissed: root.navigator.closeOverlay()
    }
}
