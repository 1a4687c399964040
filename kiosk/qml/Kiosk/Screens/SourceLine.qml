import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A source: its title, and who published it when.
Item {
    id: root

    required property string title
    required property string about
    readonly property int gapBefore: Theme.paragraphGap
    readonly property bool keepWithNext: false

    implicitHeight: words.implicitHeight

    Rectangle {
        id: edge

        anchors.left: parent.left
        width: Theme.stroke * 2
        height: words.height
        color: Theme.colors.accent
    }

    Column {
        id: words

        anchors.left: edge.right
        anchors.leftMargin: Theme.gap
        width: Math.min(parent.width - edge.width - Theme.gap, Theme.smallReadingWidth)

        KioskText {
            width: parent.width
            text: root.title
            font: Theme.smallStrongFont
            lineHeight: Theme.smallLine
        }

        KioskText {
            width: parent.width
            text: root.about
            font: Theme.smallFont
            lineHeight: Theme.smallLine
            color: Theme.colors.soft
        }
    }
}
