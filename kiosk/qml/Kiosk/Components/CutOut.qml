import QtQuick
import Kiosk.Theme

// A cut-out picture, decoded beside the scene at the size shown, never larger than its file may be. `proportion` is width to height.
Image {
    id: root

    property string address: ""
    property real proportion: 1
    readonly property bool failed: status === Image.Error
    readonly property real most: 2400 * Math.min(1, proportion) // pixels; what authoring makes at most

    asynchronous: !Theme.still
    cache: true
    fillMode: Image.PreserveAspectFit
    height: width / proportion
    retainWhileLoading: true
    smooth: true
    source: visible && width >= 1 ? address : ""
    sourceSize.width: Math.min(Math.ceil(width), Math.floor(most))
}
