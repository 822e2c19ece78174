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
    required property QuickCheck check
    required property ComfortChoices comfort
    required property IdleWatch idle
    required property InputFilter input
    required property Listener listener
    required property Questions questions
    required property Feedback feedback
    required property TapCode code
    required property Search search
    required property Spine spine
    required property Exhibit exhibit
    readonly property bool visiting: navigator.visiting
    readonly property bool covered: navigator.overlay !== "" || idle.asking

    // Read aloud what is shown: of topics and of parts of the spine what is seen of them, of other pages all that they say.
    function listen() {
        const page = navigator.page === "home" ? home : navigator.page === "area" ? area : ends.shown() ?? aside.shown();
        const words = items => (items ?? []).filter(each => each.visible && each.text && !each.line).map(each => each.text);
        if (navigator.overlay !== "")
            listener.listen(0);
        else if (navigator.page === "topic")
            listener.listen(topic.firstRow());
        else if (navigator.page === "spine" && spine.region !== "")
            listener.listen((page as SpinePage).firstRow());
        else
            listener.listenTo(words(page.spokenItems), words(page.spokenAfter), page.spokenCards ?? true);
    }

    Component.onCompleted: {
        Theme.keysInUse = Qt.binding(() => root.input.keysInUse);
        Theme.lowerReach = Qt.binding(() => root.comfort.lowerReach);
        Theme.railKeys = Qt.binding(() => 5 + (root.listener.offered ? 1 : 0) + (root.questions.available ? 1 : 0));
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
            id: home

            anchors.fill: parent
            focus: visible
            library: root.library
            part: root.navigator.part
            questions: root.questions
            spoken: root.listener.said
            spokenCard: root.listener.card
            spineOffered: root.spine.available
            visible: root.navigator.page === "home"

            onAboutChosen: root.navigator.open("about")
            onAreaChosen: area => root.navigator.openArea(area)
            onPartChosen: part => root.navigator.showPart(part)
            onQuestionsChosen: root.questions.openSubjects()
            onSearchChosen: root.search.open()
            onSpineChosen: root.spine.open()
        }

        AreaPage {
            id: area

            anchors.fill: parent
            focus: visible
            library: root.library
            part: root.navigator.part
            spoken: root.listener.said
            spokenCard: root.listener.card
            visible: root.navigator.page === "area"

            onPartChosen: part => root.navigator.showPart(part)
            onTopicChosen: topic => root.navigator.openTopic(topic)
        }

        TopicPage {
            id: topic

            anchors.fill: parent
            check: root.check
            exhibit: root.exhibit
            focus: visible
            library: root.library
            listener: root.listener
            part: root.navigator.part
            screen: root.navigator.screen
            screens: root.navigator.screens
            visible: root.navigator.page === "topic"

            onEnlarged: which => root.navigator.open("picture", which)
            onFollowed: link => root.navigator.follow(link)
            onNextChosen: root.navigator.next()
            onPartChosen: part => root.navigator.showPart(part)
            onPartReached: part => root.listener.showPart(part)
            onPreviousChosen: root.navigator.previous()
            onReadAgain: root.navigator.readAgain()
            onWordsAsked: root.navigator.explainWords()
        }

        TopicEnds {
            id: ends

            anchors.fill: parent
            feedback: root.feedback
            focus: visible
            library: root.library
            listener: root.listener
            navigator: root.navigator
            questions: root.questions
        }

        AsidePages {
            id: aside

            anchors.fill: parent
            code: root.code
            search: root.search
            spine: root.spine
            focus: visible
            library: root.library
            listener: root.listener
            navigator: root.navigator
            questions: root.questions

            onPartReached: part => root.listener.showPart(part)
        }
    }

    Sheets {
        anchors.fill: pages
        comfort: root.comfort
        enabled: !root.idle.asking
        library: root.library
        code: root.code
        listener: root.listener
        navigator: root.navigator
    }

    Handrail {
        id: handrail

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        asking: aside.asking
        canGoBack: root.navigator.canGoBack
        canListen: root.listener.possible
        chosen: root.questions.count
        enabled: !root.idle.asking
        listening: root.listener.on
        listens: root.listener.offered
        overlay: root.navigator.overlay
        questions: root.questions.available

        onBackChosen: root.navigator.back()
        onFinishChosen: root.questions.leave()
        onHomeChosen: root.navigator.home()
        onLanguageChosen: root.navigator.open("language")
        onListenChosen: root.listen()
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
