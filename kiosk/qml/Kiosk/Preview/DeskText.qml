import QtQuick
import Kiosk.Theme

// Words for staff.
Text {
    color: Desk.ink
    font.family: Desk.family
    font.pixelSize: Desk.body
    lineHeight: Desk.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
