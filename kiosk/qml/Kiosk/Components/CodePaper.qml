import QtQuick
import Kiosk.Theme

// A QR code on its paper: dark on white in every contrast, whole pixels a module, four modules of white around.
Rectangle {
    id: root

    property list<string> code // one string a row, `1` for dark
    property string label: ""
    readonly property int quiet: 4
    readonly property int modules: code.length + 2 * quiet
    readonly property int module: Math.floor(Math.min(width, height) / modules)

    Accessible.name: label
    Accessible.role: Accessible.Graphic
    color: Theme.codePaper
    radius: Theme.u(20)

    Canvas {
        anchors.centerIn: parent
        antialiasing: false
        height: width
        renderStrategy: Canvas.Immediate
        smooth: false
        width: root.code.length * root.module

        onPaint: {
            const pen = getContext("2d");
            const side = root.module;
            pen.fillStyle = Theme.codePaper;
            pen.fillRect(0, 0, width, height);
            pen.fillStyle = Theme.codeInk;
            root.code.forEach((row, y) => {
                const dark = /1+/g;
                for (let run = dark.exec(row); run; run = dark.exec(row))
                    pen.fillRect(run.index * side, y * side, run[0].length * side, side);
            });
        }
        onWidthChanged: requestPaint()

        Connections {
            function onCodeChanged() {
                (root.children[0] as Canvas).requestPaint();
            }

            target: root
        }
    }
}
