pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Bridge
import Kiosk.Theme

// What an admin needs beside the kiosk: how the last save went, problems, switches. All of it moves under the wheel.
Rectangle {
    id: root

    required property PreviewDesk desk
    required property StartPage start
    required property Stage visits // null until the pages of a visit are made

    color: Desk.page

    Flickable {
        id: list

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: content.height + 2 * Desk.margin

        Column {
            id: content

            spacing: Desk.part
            width: parent.width - 2 * Desk.margin
            x: Desk.margin
            y: Desk.margin

            Column {
                spacing: Desk.gap / 2
                width: parent.width

                DeskText {
                    font.bold: true
                    font.pixelSize: Desk.head
                    text: "Preview"
                }

                DeskText {
                    color: root.desk.late ? Desk.urgent : Desk.ink
                    text: root.desk.busy ? "Reading what you saved…" : root.desk.told
                    width: parent.width
                }

                DeskText {
                    color: Desk.ink2
                    font.pixelSize: Desk.small
                    text: root.desk.file !== "" ? "This page is " + root.desk.file : "This page has no file of its own."
                    width: parent.width
                    wrapMode: Text.WrapAnywhere
                }
            }

            ProblemList {
                nothing: "Nothing to mend on this page."
                problems: root.desk.here
                title: "On this page"
                width: parent.width
            }

            Switch {
                chosen: root.desk.panel
                options: root.desk.panels
                title: "Screen"
                width: parent.width

                onPicked: index => root.desk.choosePanel(index)
            }

            Switch {
                chosen: root.visits ? root.visits.comfort.textSize : 0
                options: ["Normal", "Large", "Larger", "Largest"]
                title: "Text size"
                width: parent.width

                onPicked: index => root.visits?.comfort.chooseTextSize(index)
            }

            Switch {
                chosen: root.visits && root.visits.comfort.strongContrast ? 1 : 0
                options: ["Soft", "Strong"]
                title: "Contrast"
                width: parent.width

                onPicked: index => root.visits?.comfort.chooseStrongContrast(index === 1)
            }

            Column {
                spacing: Desk.gap / 2
                width: parent.width

                DeskText {
                    color: Desk.ink2
                    font.pixelSize: Desk.small
                    text: "Language"
                }

                Flow {
                    spacing: Desk.gap
                    width: parent.width

                    Repeater {
                        model: root.start.languages

                        DeskKey {
                            required property string tag

                            chosen: root.start.language === tag
                            label: tag

                            onActivated: root.visits?.navigator.speak(tag)
                        }
                    }
                }
            }

            DayChooser {
                desk: root.desk
                width: parent.width
            }

            ProblemList {
                problems: root.desk.elsewhere
                title: "In other files"
                width: parent.width
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        color: Desk.line
        height: parent.height * list.visibleArea.heightRatio
        radius: width / 2
        visible: list.visibleArea.heightRatio < 1
        width: Desk.bar
        y: parent.height * list.visibleArea.yPosition
    }
}
