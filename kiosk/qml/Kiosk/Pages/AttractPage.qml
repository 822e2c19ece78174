pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// Nobody is here. The whole screen is one button; the languages are keys of their own.
FocusScope {
    id: root

    required property StartPage start
    property real drift: 0 // pixels that everything moves now and then, against burn-in

    signal begun(string language) // "" is the language that is shown

    DrapeField {
        anchors.fill: parent
        coarse: true
        wide: true
    }

    Tappable {
        Accessible.description: root.start.headline
        anchors.fill: parent
        anchors.margins: Math.max(Theme.u(20), Theme.bezel)
        focus: true
        label: qsTr("Touch anywhere to begin")

        onActivated: root.begun("")
    }

    CutOut {
        address: Theme.assets + "/pictures/spine.png"
        height: root.height * (Theme.portrait ? 1 : 1.92)
        proportion: 0.174
        rotation: Theme.portrait ? 0 : 6
        width: height * proportion
        x: (Theme.rightToLeft ? root.width * (Theme.portrait ? -0.02 : 0.06) : root.width * (Theme.portrait ? 0.585 : 0.605)) + root.drift
        y: root.height * (Theme.portrait ? -0.09 : -0.47)
    }

    ClinicMark {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + root.drift
        anchors.top: parent.top
        anchors.topMargin: Theme.u(Theme.portrait ? 72 : 64) + root.drift
        clinic: root.start.clinic
        logo: root.start.logo
        px: Math.max(Theme.u(36), Theme.mm(7.2))
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + root.drift
        spacing: Theme.u(30)
        width: root.width * (Theme.portrait ? 0.56 : 0.56)
        y: (Theme.portrait ? root.height * 0.36 : Theme.u(150)) + root.drift

        PlainText {
            px: Theme.u(Theme.portrait ? 86 : 110)
            role: "display"
            text: root.start.headline
            width: parent.width
        }

        PlainText {
            role: "lead"
            text: root.start.invitation
            width: Math.min(parent.width, Theme.u(900))
        }

        Row {
            spacing: Theme.u(24)
            topPadding: Theme.u(6)

            TouchSign {
                lively: root.visible
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                role: "h2"
                text: qsTr("Touch anywhere\nto begin")
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.rail
        height: Theme.portrait ? languages.height + promise.height + Theme.u(110) : Math.max(Theme.railHeight + Theme.u(10), languages.height + Theme.u(56))

        Rectangle {
            color: Theme.railEdge
            height: Theme.stroke
            width: parent.width
        }

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.railText
            name: "languages"
            size: Theme.u(52)
            visible: !Theme.portrait
            weight: 1.75
        }

        Flow {
            id: languages

            readonly property real start: Theme.margin + (Theme.portrait ? 0 : sign.width + Theme.u(30))

            spacing: Math.max(Theme.gap, Theme.u(18))
            width: parent.width - start - Theme.margin - (Theme.portrait ? 0 : promise.width + Theme.margin)
            x: Theme.rightToLeft ? parent.width - start - width : start
            y: Theme.portrait ? Theme.u(36) : (parent.height - height) / 2

            Repeater {
                model: root.start.languages

                HandrailKey {
                    id: languageKey

                    required property string name
                    required property bool rightToLeft
                    required property string tag

                    beside: true
                    family: rightToLeft ? Theme.arabic : Theme.latin
                    height: Math.max(Theme.target, Theme.u(92))
                    icon: on ? "check" : ""
                    on: tag === root.start.language
                    role: "label"
                    text: name
                    width: Math.max(Theme.u(220), Theme.target, Theme.px("label") * 0.62 * name.length + Theme.u(110))

                    onActivated: root.begun(languageKey.tag)
                }
            }
        }

        Row {
            id: promise

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            spacing: Theme.u(18)
            y: Theme.portrait ? parent.height - height - Theme.u(32) : (parent.height - height) / 2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.railText
                name: "shield-check"
                size: Theme.u(48)
                weight: 1.75
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.railText
                font.weight: Font.Medium
                lineHeight: px * 1.25
                role: "key"
                text: Theme.portrait ? qsTr("No names. Nothing about you is kept.") : qsTr("No names. Nothing\nabout you is kept.")
                wrapMode: Text.NoWrap
            }
        }
    }
}
