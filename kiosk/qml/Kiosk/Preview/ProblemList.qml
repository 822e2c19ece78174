pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Problems under a name; `nothing` is said when there are none.
Column {
    id: root

    required property RowModel problems
    required property string title
    property string nothing: ""

    spacing: Desk.gap
    visible: problems.count > 0 || nothing !== ""

    DeskText {
        color: Desk.ink2
        font.pixelSize: Desk.small
        text: root.problems.count > 0 ? root.title + ": " + root.problems.count : root.nothing
        width: root.width
    }

    Repeater {
        model: root.problems

        ProblemRow {
            width: root.width
        }
    }
}
