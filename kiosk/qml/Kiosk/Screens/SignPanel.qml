import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Beside a text without a figure, or above it on an upright screen: the sign of what it is about, so
// that the reader sees where they are. It says nothing that the words do not.
Panel {
    id: root

    // The screen that it stands on.
    required property ScreenFrame frame
    required property string sign
    // Whether the words leave the room for it.
    required property bool fits
    readonly property bool above: Theme.signsAbove
    // What it takes from the text: of its width, or of its height.
    readonly property int sideRoom: fits && Theme.signsBeside ? Theme.figureWidth + Theme.margin : 0
    readonly property int roomAbove: fits && above ? Theme.signHeight + Theme.gap : 0

    anchors.left: above ? parent.left : parent.right
    anchors.leftMargin: above ? 0 : Theme.margin
    y: above ? 0 : Theme.gap - frame.stageTop
    width: above ? parent.width : Theme.figureWidth
    height: above ? Theme.signHeight : frame.actionsTop - Theme.gap
    visible: sideRoom + roomAbove > 0

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(Theme.signBadge, parent.width - Theme.padding * 2, parent.height - Theme.padding * 2)
        height: width
        radius: height / 2
        color: Theme.colors.card

        KioskIcon {
            anchors.centerIn: parent
            name: root.visible ? root.sign : ""
            size: Math.round(parent.width * 0.46)
        }
    }
}
