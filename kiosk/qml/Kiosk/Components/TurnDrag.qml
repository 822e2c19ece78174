import QtQuick
import Kiosk.Theme

// A finger that goes sideways turns what lies under it, a frame every few millimetres.
DragHandler {
    id: root

    property real taken: 0 // pixels of this drag that have turned it already
    readonly property real step: 3 * Theme.pixelsPerMm

    signal turned(int by)

    dragThreshold: Math.round(4 * Theme.pixelsPerMm)
    target: null
    yAxis.enabled: false

    onActiveChanged: taken = 0
    onActiveTranslationChanged: {
        const by = Math.trunc((activeTranslation.x - taken) / step);
        if (active && by !== 0) {
            taken += by * step;
            turned(-by);
        }
    }
}
