import QtQuick
import Kiosk.Theme

// A cut-out picture, decoded beside the scene at the size shown. `proportion` is width to height.
Image {
    id: root

    property string address: ""
    property real proportion: 1
    readonly property bool failed: status === Image.Error

    asynchronous: !Theme.still
    cache: true
    fillMode: Image.PreserveAspectFit
    height: width / proportion
    retainWhileLoading: true
    smooth: true
    source: visible && width >= 1 ? address : ""
    sourceSize.width: Math.ceil(width)
}
