pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One cell of a table row.
StyledText {
    property bool strong: false

    font.weight: strong ? Font.DemiBold : Font.Normal
    px: Theme.px("small") * 1.12
    role: "small"
    verticalAlignment: Text.AlignTop
}
