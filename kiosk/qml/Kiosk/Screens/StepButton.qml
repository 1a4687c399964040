import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Minus or plus with how much it changes.
Pressable {
    id: root

    required property string words
    required property string iconName

    width: Theme.mainWidth
    height: Theme.mainHeight
    text: words
    ground: Theme.colors.card
    edge: enabled ? Theme.colors.accent : Theme.colors.hairline

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.smallGap

            KioskIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: root.enabled ? Theme.colors.accent : Theme.colors.line
            }

            KioskText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.words
                font: Theme.keyFont
                wrapMode: Text.NoWrap
                color: root.enabled ? Theme.colors.accent : Theme.colors.soft
                Accessible.ignored: true
            }
        }
    }
}
