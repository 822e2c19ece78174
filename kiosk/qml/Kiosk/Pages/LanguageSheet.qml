pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// Each language in its own name. The page stays where it is.
Sheet {
    id: root

    required property LibraryView library
    required property string language

    signal languageChosen(string tag)

    fromSide: !Theme.big
    sheetHeight: title.height + grid.height + (Theme.big ? 0 : note.height) + done.height + 2 * padding + Theme.u(110)
    sheetWidth: Theme.u(1180)

    PlainText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: "h2"
        text: qsTr("Language")
        width: parent.width
    }

    Grid {
        id: grid

        anchors.top: title.bottom
        anchors.topMargin: Theme.u(26)
        columns: Theme.portrait ? 2 : 3
        spacing: Math.max(Theme.gap, Theme.u(20))
        width: parent.width

        Repeater {
            model: root.library.languages

            Choice {
                id: choice

                required property string name
                required property bool rightToLeft
                required property string tag

                chosen: tag === root.language
                family: rightToLeft ? Theme.arabic : Theme.latin
                height: Math.max(implicitHeight, Theme.u(120))
                px: Theme.px("h3")
                text: name
                width: (grid.width - grid.spacing * (grid.columns - 1)) / grid.columns

                onActivated: root.languageChosen(choice.tag)
            }
        }
    }

    PlainText {
        id: note

        anchors.top: grid.bottom
        anchors.topMargin: Theme.u(30)
        color: Theme.ink2
        role: "small"
        text: qsTr("You will stay on this page. You can change back at any time.")
        visible: !Theme.big
        width: parent.width
    }

    Key {
        id: done

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        icon: "check"
        text: qsTr("Done")
        width: Math.max(implicitWidth, Theme.u(270))

        onActivated: root.dismissed()
    }
}
