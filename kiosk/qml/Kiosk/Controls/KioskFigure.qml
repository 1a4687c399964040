import QtQuick
import Kiosk.Theme

// A drawing of the pack with its text alternative.
Image {
    id: root

    required property string alternative
    readonly property string spoken: alternative
    readonly property bool awaited: status === Image.Loading
    // One size for all pages: following the item's size would draw the figure again and again.
    property int drawnSide: Theme.figureSide

    fillMode: Image.PreserveAspectFit
    sourceSize: Qt.size(root.drawnSide, root.drawnSide)

    Accessible.role: Accessible.Graphic
    Accessible.name: root.spoken

    Rectangle {
        anchors.centerIn: parent
        z: -1
        width: Math.min(root.width, root.paintedWidth)
        height: Math.min(root.height, root.paintedHeight)
        radius: Theme.radius
        visible: Theme.colors.figuresFramed
        color: Theme.colors.figureGround
    }
}
