import QtQuick
import Kiosk.Components
import Kiosk.Theme

// The picture of pages that have none of their own: stepping stones; on a low and wide field the spine, lying.
CutOut {
    id: root

    required property Item field
    readonly property bool low: field.width > 3 * field.height

    address: Theme.assets + (low ? "/pictures/spine.png" : "/pictures/stepping-stones.png")
    proportion: low ? 0.174 : 1.1667
    rotation: low ? -84 : 0
    width: low ? field.width * 0.86 * proportion : Math.max(field.width * 1.1, field.height * 1.02)
    x: (field.width - width) / 2
    y: low ? field.height * 0.52 - height / 2 : field.height - height + (field.width > field.height ? field.height * 0.35 : 0)
}
