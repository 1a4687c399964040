import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The figure of a page on a panel of its own, with the point of it below.
Panel {
    id: root

    required property url figure
    required property string alternative
    required property string caption

    KioskFigure {
        objectName: "drawnBeside"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: point.top
        anchors.margins: Theme.padding
        anchors.bottomMargin: Theme.smallGap
        source: root.figure
        // The words do not wait for it.
        asynchronous: true
        alternative: root.alternative
    }

    KioskText {
        id: point

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.padding
        horizontalAlignment: Text.AlignHCenter
        text: root.caption
        font: Theme.smallFont
        lineHeight: Theme.smallLine
    }
}
