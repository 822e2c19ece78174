import QtQuick
import Kiosk.Components
import Kiosk.Theme

// "Words explained" at the end of a page's head, for pages whose field has no place for it.
Key {
    property real above: Theme.u(52) // between the head and the page's edge
    readonly property real lower: Theme.px("small") * 1.3 + Theme.u(27) // the heading's own line begins below
    readonly property bool fits: !Theme.big && !Theme.lowerReach && implicitHeight <= Theme.u(52) - Theme.bezel + lower

    icon: "book-open"
    kind: Key.Outline
    y: Math.max(lower - height, Theme.bezel - above)
}
