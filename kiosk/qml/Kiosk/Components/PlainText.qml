import QtQuick
import Kiosk.Theme

// Every word on the kiosk goes through here or through StyledText. Shows text as it is: markup stays letters.
Text {
    id: root

    property string role: "body"
    property real px: Theme.px(role)
    readonly property var spec: Theme.roles[role] // var: one row of the type table

    color: Theme.ink
    font.family: Theme.family
    font.letterSpacing: Theme.rightToLeft ? 0 : px * spec.tracking
    font.pixelSize: Math.round(px)
    font.weight: spec.weight
    lineHeight: Math.round(px * spec.lineHeight * (!Theme.rightToLeft ? 1 : spec.lineHeight < 1.25 ? 1.05 : 1.12))
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
}
