import QtQuick
import Kiosk.Bridge
import Kiosk.Pages
import Kiosk.Theme

// The kiosk's window. The start page is there with the first frame; everything else is made ready right after it.
Window {
    id: root

    required property Navigator navigator
    required property LibraryView library
    required property ComfortChoices comfort
    required property IdleWatch idle
    required property InputFilter input
    required property real pixelsPerMm
    required property string assets
    property bool still: false

    // How much of the kiosk is ready: for tests and pictures.
    readonly property bool ready: stage.status === Loader.Ready

    color: Theme.page
    flags: Qt.Window | Qt.FramelessWindowHint
    title: root.library.clinic

    Component.onCompleted: {
        Theme.assets = Qt.binding(() => root.assets);
        Theme.keysInUse = Qt.binding(() => root.input.keysInUse);
        Theme.lowerReach = Qt.binding(() => root.comfort.lowerReach);
        Theme.noMotion = Qt.binding(() => root.comfort.noMotion || root.still);
        Theme.panelHeight = Qt.binding(() => root.height);
        Theme.panelWidth = Qt.binding(() => root.width);
        Theme.pixelsPerMm = Qt.binding(() => root.pixelsPerMm);
        Theme.rightToLeft = Qt.binding(() => root.library.rightToLeft);
        Theme.still = Qt.binding(() => root.still);
        Theme.strong = Qt.binding(() => root.comfort.strongContrast);
        Theme.textScale = Qt.binding(() => root.comfort.textScale);
    }
    onFrameSwapped: if (stage.status === Loader.Null) {
        root.input.prepare();
        stage.setSource("Stage.qml", {
            comfort: root.comfort,
            idle: root.idle,
            library: root.library,
            navigator: root.navigator
        });
    }

    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rightToLeft
        anchors.fill: parent

        AttractPage {
            id: attract

            anchors.fill: parent
            focus: visible
            language: root.navigator.language
            library: root.library
            visible: !root.navigator.visiting

            onBegun: root.navigator.begin()
            onBegunIn: language => root.navigator.beginIn(language)
        }

        Loader {
            id: stage

            anchors.fill: parent
            asynchronous: !root.still
            focus: root.navigator.visiting
            visible: root.navigator.visiting

            onLoaded: root.library.prepare()
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
