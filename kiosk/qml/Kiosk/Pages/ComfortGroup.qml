pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One question of the comfort sheet and its choices.
Column {
    id: root

    property string title: ""
    property string icon: ""
    property list<string> options: []
    property int at: 0
    property list<real> sizes: [] // design px of each option's words; empty: all alike
    readonly property real least: sizes.length ? Math.max(Theme.target, Theme.u(262)) : Theme.px("label") * 5.2
    readonly property int columns: width >= options.length * least + (options.length - 1) * Theme.gap ? options.length : Math.ceil(options.length / 2)
    readonly property int lines: Math.ceil(options.length / columns)
    // From the tokens, not from what is laid out: the sheet decides by it what to lay out.
    readonly property real wanted: Theme.px("label") * 1.25 + spacing + lines * Math.max(Theme.target, Theme.u(96), Theme.px("label") * 1.25 + Theme.u(28)) + (lines - 1) * Theme.gap

    signal chosen(int index)

    spacing: Theme.u(10)

    Row {
        spacing: Theme.u(14)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: Theme.px("label") * 1.25
        }

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            role: "label"
            text: root.title
            wrapMode: Text.NoWrap
        }
    }

    Grid {
        columns: root.columns
        spacing: Theme.gap
        width: root.width

        Repeater {
            model: root.options

            Choice {
                required property int index
                required property string modelData

                Accessible.description: root.title
                chosen: index === root.at
                px: root.sizes.length ? Math.max(Theme.u(root.sizes[index]), Theme.mm(Theme.capitalFloor)) * (Theme.big ? 1.35 : 1) : Theme.px("label")
                text: modelData
                width: (root.width - Theme.gap * (root.columns - 1)) / root.columns

                onActivated: root.chosen(index)
            }
        }
    }
}
