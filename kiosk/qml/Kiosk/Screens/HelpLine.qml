import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One way to get help: an icon, who it is, and what to do.
Panel {
    id: root

    required property string iconName
    required property string heading
    required property string words
    property bool grave: false
    property int leastHeight: Theme.row
    readonly property int gapBefore: Theme.smallGap
    property bool keepWithNext: false
    property int tiedToNext: 0

    implicitHeight: Math.max(leastHeight, Math.max(column.implicitHeight, badge.height) + Theme.helpOverhead)
    color: root.grave ? Theme.colors.dangerTint : Theme.colors.tint

    Rectangle {
        id: badge

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.badge
        height: Theme.badge
        radius: height / 2
        color: Theme.colors.card

        KioskIcon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.grave ? Theme.colors.danger : Theme.colors.accent
            size: Math.round(parent.width * 0.5)
        }
    }

    Column {
        id: column

        anchors.left: badge.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter

        KioskHeading {
            width: parent.width
            level: 2
            text: root.heading
            font: Theme.cardTitleFont
            color: root.grave ? Theme.colors.danger : Theme.colors.ink
        }

        KioskText {
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.smallReadingWidth)
            text: root.words
            font: Theme.compact || Theme.large ? Theme.smallFont : Theme.bodyFont
            lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
        }
    }
}
