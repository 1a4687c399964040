import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A topic with its main message; all of it is one target.
Pressable {
    id: root

    required property string iconName
    required property string message
    required property bool tellsMessage

    verticalPadding: Theme.topicPadding
    leftPadding: Theme.padding
    rightPadding: Theme.padding
    edge: Theme.colors.hairline
    spoken: text + " " + message

    contentItem: Item {
        Rectangle {
            id: badge

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.cardsPlain
            width: Math.min(Theme.badge, Math.round(root.height * 0.7))
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
            anchors.left: Theme.cardsPlain ? parent.left : badge.right
            anchors.leftMargin: Theme.cardsPlain ? 0 : Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
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
                font: Theme.labelFont
                lineHeight: Theme.labelLine
                color: Theme.colors.soft
                Accessible.ignored: true
            }
        }
    }
}
