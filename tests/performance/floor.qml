import QtQuick

// One text. A press marks it; a touch changes its words; with `--turning` the new words glide in as a page of the kiosk does.
Window {
    id: root

    property int page: 0
    readonly property bool turning: Qt.application.arguments.includes("--turning")

    color: "white"
    height: 1080
    visibility: Window.FullScreen
    visible: true
    width: 1920

    onPageChanged: if (turning)
        turn.restart()

    Text {
        id: words

        color: tap.pressed ? "darkblue" : "black"
        font.pixelSize: 28
        text: "Page " + root.page + " " + "The quick brown fox jumps over the lazy dog ".repeat(12) + root.page
        textFormat: Text.PlainText
        width: 800
        wrapMode: Text.Wrap
        x: 560
        y: 150
    }

    NumberAnimation {
        id: turn

        duration: 240
        easing.type: Easing.OutCubic
        from: 592
        property: "x"
        target: words
        to: 560
    }

    MouseArea {
        id: tap

        anchors.fill: parent

        onClicked: root.page++
    }
}
