import QtQuick

// A page that is made when it is needed first, and kept: most visits need few of them.
Loader {
    id: root

    required property bool needed
    property bool made: false

    active: needed || made
    anchors.fill: parent
    focus: needed
    visible: needed

    onLoaded: made = true
}
