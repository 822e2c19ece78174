import QtQuick
import Kiosk.Theme

// A finger that goes clearly sideways over its parent: a short way to what keys do too.
DragHandler {
    id: root

    readonly property real far: 20 * Theme.pixelsPerMm

    signal forward
    signal backward

    dragThreshold: Math.round(8 * Theme.pixelsPerMm)
    target: null

    onActiveChanged: {
        const start = centroid.pressPosition, end = centroid.position;
        const moved = Qt.point(end.x - start.x, end.y - start.y);
        if (active || Math.abs(moved.x) < far || Math.abs(moved.x) < 2 * Math.abs(moved.y))
            return;
        if ((moved.x < 0) !== Theme.rightToLeft)
            forward();
        else
            backward();
    }
}
