import QtQuick
import Kiosk.Theme

// Whatever can be touched: acts on release inside, by Enter and Space, and for a screen reader. Draws only its focus ring.
Item {
    id: root

    property string label: ""
    property real around: Theme.keyRadius
    readonly property bool down: tap.pressed || keyDown
    property bool keyDown: false

    signal activated

    function press(event: KeyEvent) {
        if (event.isAutoRepeat)
            return;
        keyDown = true;
    }

    function lift(event: KeyEvent) {
        if (event.isAutoRepeat || !keyDown)
            return;
        keyDown = false;
        activated();
    }

    Accessible.focusable: true
    Accessible.name: label
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    objectName: label

    Accessible.onPressAction: root.activated()
    Keys.onEnterPressed: event => root.press(event)
    Keys.onReleased: event => {
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key))
            root.lift(event);
    }
    Keys.onReturnPressed: event => root.press(event)
    Keys.onSpacePressed: event => root.press(event)
    onActiveFocusChanged: keyDown = false

    FocusRing {
        around: root.around
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        margin: Theme.slack

        onTapped: root.activated()
    }
}
