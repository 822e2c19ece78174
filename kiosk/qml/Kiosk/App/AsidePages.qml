pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Pages

// Pages beside the topics: what the patient wants to ask, the spine to touch, the search, and the keypad for a code.
FocusScope {
    id: root

    required property LibraryView library
    required property Navigator navigator
    required property Questions questions
    required property TapCode code
    required property Search search
    required property Spine spine
    required property Listener listener
    readonly property bool asking: ["subjects", "ask", "questions", "take-home", "leaving", "big"].includes(navigator.page)

    signal partReached(int part) // by reading aloud

    // The page that is shown; null for none of these.
    function shown(): var {
        return [subjects, ask, mine, home, big, codePage, spinePage, searchPage].find(each => each.needed)?.item;
    }

    visible: asking || ["code", "search", "spine"].includes(navigator.page)

    KeptPage {
        id: subjects

        needed: root.navigator.page === "subjects"

        sourceComponent: SubjectsPage {
            focus: true
            spoken: root.listener.said
            spokenCard: root.listener.card
            library: root.library
            part: root.navigator.part
            questions: root.questions

            onAreaChosen: area => root.questions.askAbout(area)
            onPartChosen: part => root.navigator.showPart(part)
            onQuestionsChosen: root.questions.open()
        }
    }

    KeptPage {
        id: ask

        needed: root.navigator.page === "ask"

        sourceComponent: AskPage {
            focus: true
            spoken: root.listener.said
            spokenCard: root.listener.card
            library: root.library
            part: root.navigator.part
            questions: root.questions

            onPartChosen: part => root.navigator.showPart(part)
            onPartReached: part => root.partReached(part)
            onQuestionsChosen: root.questions.open()
            onSubjectsChosen: root.questions.openSubjects()
        }
    }

    KeptPage {
        id: mine

        needed: root.navigator.page === "questions"

        sourceComponent: QuestionsPage {
            focus: true
            spoken: root.listener.said
            spokenCard: root.listener.card
            library: root.library
            part: root.navigator.part
            questions: root.questions

            onPartChosen: part => root.navigator.showPart(part)
            onPartReached: part => root.partReached(part)
        }
    }

    KeptPage {
        id: home

        needed: root.navigator.page === "take-home" || root.navigator.page === "leaving"

        sourceComponent: TakeHomePage {
            focus: true
            spoken: root.listener.said
            leaving: root.navigator.page === "leaving"
            library: root.library
            questions: root.questions
        }
    }

    KeptPage {
        id: big

        needed: root.navigator.page === "big"

        sourceComponent: BigQuestionPage {
            focus: true
            spoken: root.listener.said
            library: root.library
            questions: root.questions

            onQuestionsChosen: root.questions.open()
        }
    }

    KeptPage {
        id: codePage

        needed: root.navigator.page === "code"

        sourceComponent: CodePage {
            focus: true
            spoken: root.listener.said
            code: root.code
            library: root.library
        }
    }

    KeptPage {
        id: spinePage

        needed: root.navigator.page === "spine"

        sourceComponent: SpinePage {
            focus: true
            listener: root.listener
            library: root.library
            part: root.navigator.part
            spine: root.spine

            onFollowed: link => root.navigator.follow(link)
            onPartChosen: part => root.navigator.showPart(part)
            onPartReached: part => root.partReached(part)
        }
    }

    KeptPage {
        id: searchPage

        needed: root.navigator.page === "search"

        sourceComponent: SearchPage {
            focus: true
            spoken: root.listener.said
            spokenCard: root.listener.card
            part: root.navigator.part
            search: root.search

            onPartChosen: part => root.navigator.showPart(part)
            onTopicsChosen: root.navigator.home()
        }
    }
}
