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

    KeptSheet {
        needed: root.navigator.overlay === "comfort"

        sourceComponent: ComfortSheet {
            comfort: root.comfort

            onDismissed: root.navigator.closeOverlay()
        }
    }

    KeptSheet {
        needed: root.navigator.overlay === "language"

        sourceComponent: LanguageSheet {
            language: root.navigator.language
            library: root.library

            onDismissed: root.navigator.closeOverlay()
            onLanguageChosen: tag => root.navigator.speak(tag)
        }
    }

    KeptSheet {
        needed: root.navigator.overlay === "word"

        sourceComponent: WordSheet {
            library: root.library
            listener: root.listener

            onDismissed: root.navigator.closeOverlay()
            onNextAsked: root.navigator.explainWords()
        }
    }

    KeptSheet {
        needed: root.navigator.overlay === "aloud"

        sourceComponent: AloudSheet {
            onAllowed: root.listener.allow()
            onDismissed: root.navigator.closeOverlay()
        }
    }

    KeptSheet {
        needed: ["about", "described", "sources"].includes(root.navigator.overlay)

        sourceComponent: ReadingSheet {
            library: root.library
            listener: root.listener
            takesCodes: root.navigator.overlay === "about"
            title: root.navigator.overlay === "sources" ? qsTr("Where this comes from") : root.navigator.overlay === "described" ? qsTr("This picture in words") : qsTr("About this screen")

            onCodeChosen: root.code.open()
            onDismissed: root.navigator.closeOverlay()
        }
    }
}
