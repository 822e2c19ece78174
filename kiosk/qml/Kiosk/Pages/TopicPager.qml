import QtQuick
import Kiosk.Components

// The way on and back of a topic's screen: in a timeline by its stages, and after a quick check back to the words.
Pager {
    id: root

    property bool answered: false
    property int part: 0
    property int stage: 0
    property int stages: 0
    readonly property bool timeline: stages > 0
    readonly property bool inside: timeline && part > 0 // there is an earlier part to go back to

    signal partBackChosen
    signal readAgain
    signal screenBackChosen

    function forward() {
        if (more)
            moreChosen();
        else
            nextChosen();
    }

    backwards: at > 0 || inside
    moreIcon: timeline ? "chevron-right" : "chevron-down"
    moreText: timeline ? qsTr("Later") : qsTr("More")
    nextText: answered ? qsTr("Carry on") : qsTr("Next")
    previousIcon: answered ? "book-open" : "chevron-left"
    previousText: answered ? qsTr("Read it again") : inside ? qsTr("Earlier") : qsTr("Previous")
    step: timeline ? qsTr("Step %1 of %2").arg(stage + 1).arg(stages) : ""

    onPreviousChosen: {
        if (answered)
            readAgain();
        else if (inside)
            partBackChosen();
        else
            screenBackChosen();
    }
}
