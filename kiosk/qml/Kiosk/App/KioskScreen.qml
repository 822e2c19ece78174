import QtQuick
import Kiosk.Bridge
import Kiosk.Pages
import Kiosk.Theme

// All that patients see: the start page, and the visit over it once its pages are made.
Item {
    id: root

    required property StartPage start
    property bool still: false
    // What a visit needs, by the names of Stage's properties: comes after the first frame.
    property var parts: null // var: a table, passed on

    readonly property bool ready: stage.status === Loader.Ready
    readonly property Stage visits: stage.item as Stage
    readonly property bool visiting: visits !== null && visits.visiting

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft

    onPartsChanged: stage.setSource("Stage.qml", root.parts)

    AttractPage {
        id: attract

        anchors.fill: parent
        focus: visible
        start: root.start
        visible: !root.visiting

        onBegun: language => stage.begin(language)
    }

    Loader {
        id: stage

        property bool asked: false // somebody touched the screen before the pages of a visit were made
        property string language: ""

        function begin(spoken: string) {
            asked = root.visits === null;
            language = spoken;
            root.visits?.navigator.beginIn(spoken);
        }

        anchors.fill: parent
        asynchronous: !root.still
        focus: root.visiting
        visible: root.visiting

        onLoaded: {
            root.visits.library.prepare();
            if (asked)
                begin(language);
        }
    }

    // Burn-in: everything on the start page moves a little, now and then.
    Timer {
        property int turn: 0

        interval: 10 * 60 * 1000
        repeat: true
        running: attract.visible && !root.still

        onTriggered: {
            turn = (turn + 1) % 4;
            attract.drift = [0, 6, 12, 6][turn] * Theme.scale;
        }
    }
}
