import QtQuick
import Kiosk.Theme

// Where pictures live: a calm ground, lit from above. Never holds running text.
Item {
    id: root

    property bool wide: false
    property bool coarse: false // half as many dots, for a large field that rests
    readonly property real share: coarse ? 0.5 : 1

    clip: true

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: Theme.fieldTop
                position: 0
            }

            GradientStop {
                color: Theme.fieldEnd
                position: 1
            }
        }
    }

    Image {
        anchors.fill: parent
        asynchronous: !Theme.still
        fillMode: Image.Stretch
        mirror: Theme.rightToLeft
        source: root.visible && root.width > 0 ? Theme.assets + "/pictures/" + (Theme.strong ? "field-dark.png" : root.wide ? "field-wide.png" : "field.png") : ""
        sourceSize: Qt.size(Math.ceil(root.width * root.share), Math.ceil(root.height * root.share))
    }
}
