import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The figure of a page among its blocks, with the point of it beside.
Panel {
    id: root

    required property url figure
    required property string alternative
    required property string caption

    implicitHeight: Math.max(Theme.figureBlock, point.implicitHeight + Theme.figureBlockPadding * 2)

    KioskFigure {
        id: drawing

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.figureBlock - Theme.figureBlockPadding * 2
        height: width
        source: root.figure
        alternative: root.alternative
    }

    KioskText {
        id: point

        anchors.left: drawing.right
        anchors.leftMargin: Theme.gap * 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        text: root.caption
        font: Theme.smallFont
        lineHeight: Theme.smallLine
    }
}
