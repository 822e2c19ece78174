pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Pages

// What stands after a topic, and instead of one that isn't in the reader's language.
FocusScope {
    id: root

    required property Feedback feedback
    required property LibraryView library
    required property Listener listener
    required property Navigator navigator
    required property Questions questions

    // The page that is shown; null for none of these.
    function shown(): var {
        return [end, untranslated].find(each => each.needed)?.item;
    }

    visible: ["end", "untranslated"].includes(navigator.page)

    KeptPage {
        id: end

        needed: root.navigator.page === "end"

        sourceComponent: EndPage {
            focus: true
            feedback: root.feedback
            library: root.library
            navigator: root.navigator
            part: root.navigator.part
            questions: root.questions
            spoken: root.listener.said
        }
    }

    KeptPage {
        id: untranslated

        needed: root.navigator.page === "untranslated"

        sourceComponent: UntranslatedPage {
            focus: true
            library: root.library
            spoken: root.listener.said

            onAllTopicsChosen: root.navigator.openArea(root.navigator.area)
            onReadAnyway: root.navigator.readInOtherLanguage()
        }
    }
}
