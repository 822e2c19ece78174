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

    SubjectsPage {
        anchors.fill: parent
        focus: visible
        library: root.library
        part: root.navigator.part
        questions: root.questions
        visible: root.navigator.page === "subjects"

        onAreaChosen: area => root.questions.askAbout(area)
        onPartChosen: part => root.navigator.showPart(part)
        onQuestionsChosen: root.questions.open()
    }

    AskPage {
        anchors.fill: parent
        focus: visible
        library: root.library
        part: root.navigator.part
        questions: root.questions
        visible: root.navigator.page === "ask"

        onPartChosen: part => root.navigator.showPart(part)
        onQuestionsChosen: root.questions.open()
        onSubjectsChosen: root.questions.openSubjects()
    }

    QuestionsPage {
        anchors.fill: parent
        focus: visible
        library: root.library
        part: root.navigator.part
        questions: root.questions
        visible: root.navigator.page === "questions"

        onPartChosen: part => root.navigator.showPart(part)
    }

    TakeHomePage {
        anchors.fill: parent
        focus: visible
        leaving: root.navigator.page === "leaving"
        library: root.library
        questions: root.questions
        visible: root.navigator.page === "take-home" || leaving
    }

    BigQuestionPage {
        anchors.fill: parent
        focus: visible
        library: root.library
        questions: root.questions
        visible: root.navigator.page === "big"

        onQuestionsChosen: root.questions.open()
    }

    CodePage {
        anchors.fill: parent
        code: root.code
        focus: visible
        library: root.library
        visible: root.navigator.page === "code"
    }

    SpinePage {
        anchors.fill: parent
        focus: visible
        library: root.library
        part: root.navigator.part
        spine: root.spine
        visible: root.navigator.page === "spine"

        onFollowed: link => root.navigator.follow(link)
        onPartChosen: part => root.navigator.showPart(part)
    }

    SearchPage {
        anchors.fill: parent
        focus: visible
        part: root.navigator.part
        search: root.search
        visible: root.navigator.page === "search"

        onPartChosen: part => root.navigator.showPart(part)
        onTopicsChosen: root.navigator.home()
    }
}
