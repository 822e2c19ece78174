import QtQuick
import Kiosk.Theme

// A finger that goes sideways turns what lies under it, a step every few millimetres; never more often than a frame is drawn.
DragHandler {
    id: root

    property real taken: 0 // pixels of this drag that have turned it already
    property int due: 0 // steps that it has not been turned by yet
    readonly property real step: 3 * Theme.pixelsPerMm
    readonly property FrameAnimation pace: FrameAnimation {
        running: root.active

        onTriggered: root.settle()
    }

    signal turned(int by)

    function settle() {
        const by = due;
        due = 0;
        if (by !== 0)
            turned(by);
    }

    dragThreshold: Math.round(4 * Theme.pixelsPerMm)
    target: null
    yAxis.enabled: false

    onActiveChanged: {
        taken = 0;
        settle();
    }
    onActiveTranslationChanged: {
        const by = Math.trunc((activeTranslation.x - taken) / step);
        if (active && by !== 0) {
            taken += by * step;
            due -= by;
        }
    }
}
