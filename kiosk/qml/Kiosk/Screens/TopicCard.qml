import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A topic with its main message; all of it is one target.
Pressable {
    id: root

    required property string iconName
    required property string message
    required property bool tellsMessage
    // Whether the sign stands at the top of a tall card and the words at its end, as on home.
    property bool upright: false
    // Height that the words of the longest card take, so that the titles of all stand on one line.
    property int wordsHeight: 0
    property font messageFont: Theme.labelFont
    property int messageLine: Theme.labelLine
    readonly property int badgeRoom: upright || Theme.cardsPlain ? 0 : badge.width + Theme.gap

    verticalPadding: Theme.topicPadding
    leftPadding: Theme.padding
    rightPadding: Theme.padding
    edge: Theme.colors.hairline
    spoken: text + " " + message

    contentItem: Item {
        Rectangle {
            id: badge

            anchors.left: parent.left
            y: root.upright ? 0 : Math.round((parent.height - height) / 2)
            visible: !Theme.cardsPlain
            width: Math.min(root.upright ? Theme.uprightBadge : Theme.badge, Math.round(root.height * 0.7))
            height: width
            radius: height / 2
            color: Theme.colors.tint

            KioskIcon {
                anchors.centerIn: parent
                name: root.iconName
                size: Math.round(parent.width * 0.5)
            }
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.badgeRoom
            anchors.right: parent.right
            y: root.upright ? parent.height - Math.max(height, root.wordsHeight) : Math.round((parent.height - height) / 2)
            spacing: Theme.noteGap

            KioskText {
                width: parent.width
                text: root.text
                font: Theme.cardTitleFont
                lineHeight: Theme.titleLine
                Accessible.ignored: true
            }

            KioskText {
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.messageWidth)
                visible: root.tellsMessage
                text: root.message
                font: root.messageFont
                lineHeight: root.messageLine
                color: Theme.colors.soft
                Accessible.ignored: true
            }
        }
    }
}
