import QtQuick
import Kiosk.Theme

// A ground behind a text item while its words are read aloud.
Rectangle {
    property string spoken: ""

    anchors.fill: parent
    color: Theme.mark
    visible: spoken !== "" && spoken === (parent as PlainText)?.text
    z: -1
}
