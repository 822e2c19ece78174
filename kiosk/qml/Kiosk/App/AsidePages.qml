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
    readonly property bool asking: ["subjects", "ask", "questions", "take-home", "leaving", "big"].includes(navigator.page)

    visible: asking || ["code", "search", "spine"].includes(navigator.page)

    KeptPage {
        needed: root.navigator.page === "subjects"

        sourceComponent: SubjectsPage {
            focus: true
            library: root.library
            part: root.navigator.part
            questions: root.questions

            onAreaChosen: area => root.questions.askAbout(area)
            onPartChosen: part => root.navigator.showPart(part)
            onQuestionsChosen: root.questions.open()
        }
    }

    KeptPage {
        needed: root.navigator.page === "ask"

        sourceComponent: AskPage {
            focus: true
            library: root.library
            part: root.navigator.part
            questions: root.questions

            onPartChosen: part => root.navigator.showPart(part)
            onQuestionsChosen: root.questions.open()
            onSubjectsChosen: root.questions.openSubjects()
        }
    }

    KeptPage {
        needed: root.navigator.page === "questions"

        sourceComponent: QuestionsPage {
            focus: true
            library: root.library
            part: root.navigator.part
            questions: root.questions

            onPartChosen: part => root.navigator.showPart(part)
        }
    }

    KeptPage {
        needed: root.navigator.page === "take-home" || root.navigator.page === "leaving"

        sourceComponent: TakeHomePage {
            focus: true
            leaving: root.navigator.page === "leaving"
            library: root.library
            questions: root.questions
        }
    }

    KeptPage {
        needed: root.navigator.page === "big"

        sourceComponent: BigQuestionPage {
            focus: true
            library: root.library
            questions: root.questions

            onQuestionsChosen: root.questions.open()
        }
    }

    KeptPage {
        needed: root.navigator.page === "code"

        sourceComponent: CodePage {
            focus: true
            code: root.code
            library: root.library
        }
    }

    KeptPage {
        needed: root.navigator.page === "spine"

        sourceComponent: SpinePage {
            focus: true
            library: root.library
            part: root.navigator.part
            spine: root.spine

            onFollowed: link => root.navigator.follow(link)
            onPartChosen: part => root.navigator.showPart(part)
        }
    }

    KeptPage {
        needed: root.navigator.page === "search"

        sourceComponent: SearchPage {
            focus: true
            part: root.navigator.part
            search: root.search

            onPartChosen: part => root.navigator.showPart(part)
            onTopicsChosen: root.navigator.home()
        }
    }
}
