pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Pages
import Kiosk.Theme

// A visit: its pages, made once and kept; the handrail below them; what lies over them.
FocusScope {
    id: root

    required property Navigator navigator
    required property LibraryView library
    required property ComfortChoices comfort
    required property IdleWatch idle
    required property InputFilter input
    required property Questions questions
    required property Feedback feedback
    readonly property bool visiting: navigator.visiting
    readonly property bool covered: navigator.overlay !== "" || idle.asking

    Component.onCompleted: {
        Theme.keysInUse = Qt.binding(() => root.input.keysInUse);
        Theme.lowerReach = Qt.binding(() => root.comfort.lowerReach);
        Theme.railKeys = Qt.binding(() => root.questions.available ? 6 : 5);
        Theme.noMotion = Qt.binding(() => root.comfort.noMotion || Theme.still);
        Theme.strong = Qt.binding(() => root.comfort.strongContrast);
        Theme.textScale = Qt.binding(() => root.comfort.textScale);
        root.input.prepare();
    }
    Keys.onEscapePressed: root.navigator.back()

    FocusScope {
        id: pages

        anchors.bottom: handrail.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: !root.covered
        focus: !root.covered

        HomePage {
            anchors.fill: parent
            focus: visible
            library: root.library
            part: root.navigator.part
            questions: root.questions
            visible: root.navigator.page === "home"

            onAboutChosen: root.navigator.open("about")
            onAreaChosen: area => root.navigator.openArea(area)
            onPartChosen: part => root.navigator.showPart(part)
            onQuestionsChosen: root.questions.openSubjects()
        }

        AreaPage {
            anchors.fill: parent
            focus: visible
            library: root.library
            part: root.navigator.part
            visible: root.navigator.page === "area"

            onPartChosen: part => root.navigator.showPart(part)
            onTopicChosen: topic => root.navigator.openTopic(topic)
        }

        TopicPage {
            anchors.fill: parent
            focus: visible
            library: root.library
            part: root.navigator.part
            screen: root.navigator.screen
            screens: root.navigator.screens
            visible: root.navigator.page === "topic"

            onEnlarged: root.navigator.open("picture")
            onFollowed: link => root.navigator.follow(link)
            onNextChosen: root.navigator.next()
            onPartChosen: part => root.navigator.showPart(part)
            onPreviousChosen: root.navigator.previous()
            onWordsAsked: root.navigator.explainWords()
        }

        EndPage {
            anchors.fill: parent
            feedback: root.feedback
            focus: visible
            library: root.library
            navigator: root.navigator
            part: root.navigator.part
            questions: root.questions
            visible: root.navigator.page === "end"
        }

        UntranslatedPage {
            anchors.fill: parent
            focus: visible
            library: root.library
            visible: root.navigator.page === "untranslated"

            onAllTopicsChosen: root.navigator.openArea(root.navigator.area)
            onReadAnyway: root.navigator.readInOtherLanguage()
        }

        QuestionPages {
            id: questionPages

            anchors.fill: parent
            focus: visible
            library: root.library
            navigator: root.navigator
            questions: root.questions
        }
    }

    PicturePage {
        anchors.fill: pages
        enabled: !root.idle.asking
        picture: root.library.picture
        visible: root.navigator.overlay === "picture"

        onClosed: root.navigator.closeOverlay()
    }

    ComfortSheet {
        anchors.fill: pages
        comfort: root.comfort
        enabled: open && !root.idle.asking
        open: root.navigator.overlay === "comfort"

        onDismissed: root.navigator.closeOverlay()
    }

    LanguageSheet {
        anchors.fill: pages
        enabled: open && !root.idle.asking
        language: root.navigator.language
        library: root.library
        open: root.navigator.overlay === "language"

        onDismissed: root.navigator.closeOverlay()
        onLanguageChosen: tag => root.navigator.speak(tag)
    }

    WordSheet {
        anchors.fill: pages
        enabled: open && !root.idle.asking
        library: root.library
        open: root.navigator.overlay === "word"

        onDismissed: root.navigator.closeOverlay()
        onNextAsked: root.navigator.explainWords()
    }

    ReadingSheet {
        anchors.fill: pages
        enabled: open && !root.idle.asking
        library: root.library
        open: root.navigator.overlay === "about" || root.navigator.overlay === "sources"
        title: root.navigator.overlay === "sources" ? qsTr("Where this comes from") : qsTr("About this screen")

        onDismissed: root.navigator.closeOverlay()
    }

    Handrail {
        id: handrail

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        asking: questionPages.used
        canGoBack: root.navigator.canGoBack
        chosen: root.questions.count
        enabled: !root.idle.asking
        overlay: root.navigator.overlay
        questions: root.questions.available

        onBackChosen: root.navigator.back()
        onFinishChosen: root.questions.leave()
        onHomeChosen: root.navigator.home()
        onLanguageChosen: root.navigator.open("language")
        onQuestionsChosen: root.questions.open()
        onTextSizeChosen: root.navigator.open("comfort")
    }

    IdleQuestion {
        anchors.fill: parent
        open: root.idle.asking
        seconds: root.idle.secondsLeft

        onCarriedOn: root.idle.carryOn()
        onFinished: root.navigator.finish()
    }
}
