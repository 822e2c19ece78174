import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Which day it is in the preview: pages come and go by it.
Column {
    id: root

    required property PreviewDesk desk

    spacing: Desk.gap / 2

    DeskText {
        color: Desk.ink2
        font.pixelSize: Desk.small
        text: "As it will be on"
    }

    DeskText {
        text: root.desk.dayWords
        width: root.width
    }

    Flow {
        spacing: Desk.gap
        width: root.width

        DeskKey {
            chosen: root.desk.day === ""
            label: "Today"

            onActivated: root.desk.chooseDay("")
        }

        DeskKey {
            label: "\u2212 Month"

            onActivated: root.desk.moveDay(0, -1)
        }

        DeskKey {
            label: "\u2212 Day"

            onActivated: root.desk.moveDay(-1, 0)
        }

        DeskKey {
            label: "+ Day"

            onActivated: root.desk.moveDay(1, 0)
        }

        DeskKey {
            label: "+ Month"

            onActivated: root.desk.moveDay(0, 1)
        }

        DeskKey {
            label: "Next change: " + root.desk.nextDay
            visible: root.desk.nextDay !== ""

            onActivated: root.desk.chooseDay(root.desk.nextDay)
        }
    }
}
