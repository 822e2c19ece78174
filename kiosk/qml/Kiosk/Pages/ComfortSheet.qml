pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// Make it comfortable: text size, contrast, movement, reach. Whole groups a part where not all fit.
Sheet {
    id: root

    required property ComfortChoices comfort
    property int part: 0
    readonly property int groups: 4
    readonly property bool beside: !Theme.portrait && !Theme.big
    readonly property real frame: title.height + Theme.px("label") * 1.2 + Theme.u(96 + 60) + 2 * padding
    readonly property real roomy: frame + textSize.wanted + (beside ? 2 : 3) * (contrast.wanted + Theme.u(20))
    readonly property bool paged: Theme.big || roomy > mostHeight
    readonly property int perPart: Math.max(1, Math.floor((mostHeight - frame + Theme.u(20)) / (textSize.wanted + Theme.u(20))))
    readonly property int parts: paged ? Math.ceil(groups / perPart) : 1

    function shows(group: int): bool {
        return !paged || Math.floor(group / perPart) === Math.min(part, parts - 1);
    }

    fromSide: !Theme.big
    sheetHeight: paged ? mostHeight : roomy
    sheetWidth: Theme.u(1400)

    onOpenChanged: part = 0

    PlainText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: "h2"
        text: qsTr("Make it comfortable")
        width: parent.width
    }

    Flow {
        id: column

        readonly property real half: !root.beside ? width : (width - Theme.u(44)) / 2

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.u(20)
        spacing: Theme.u(20)

        ComfortGroup {
            id: textSize

            at: root.comfort.textSize
            icon: "a-large-small"
            options: [qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]
            sizes: [30, 36, 42, 50]
            title: qsTr("Text size")
            visible: root.shows(0)
            width: column.width

            onChosen: index => root.comfort.chooseTextSize(index)
        }

        ComfortGroup {
            id: contrast

            at: root.comfort.strongContrast ? 1 : 0
            icon: "contrast"
            options: [qsTr("Soft"), qsTr("Strong")]
            title: qsTr("Contrast")
            visible: root.shows(1)
            width: column.half - 1

            onChosen: index => root.comfort.chooseStrongContrast(index === 1)
        }

        ComfortGroup {
            at: root.comfort.noMotion ? 1 : 0
            icon: "turtle"
            options: [qsTr("Gentle"), qsTr("None")]
            title: qsTr("Movement")
            visible: root.shows(2)
            width: column.half - 1

            onChosen: index => root.comfort.chooseNoMotion(index === 1)
        }

        ComfortGroup {
            at: root.comfort.lowerReach ? 1 : 0
            icon: "armchair"
            options: [qsTr("Standard"), qsTr("Lower")]
            title: qsTr("Reach")
            visible: root.shows(3)
            width: column.half - 1

            onChosen: index => root.comfort.chooseLowerReach(index === 1)
        }
    }

    Flow {
        id: keys

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap

        Key {
            icon: "check"
            text: qsTr("Done")
            width: Math.max(implicitWidth, Theme.u(230))

            onActivated: root.dismissed()
        }

        Key {
            iconAfter: root.part < root.parts - 1 ? "chevron-down" : "chevron-up"
            kind: Key.Outline
            text: root.part < root.parts - 1 ? qsTr("More") : qsTr("Earlier")
            visible: root.parts > 1
            width: Math.max(implicitWidth, Theme.u(210))

            onActivated: root.part = root.part < root.parts - 1 ? root.part + 1 : 0
        }

        Key {
            icon: "rotate-ccw"
            kind: Key.Quiet
            text: qsTr("Put it all back")
            visible: implicitWidth < keys.width

            onActivated: root.comfort.putBack()
        }
    }
}
