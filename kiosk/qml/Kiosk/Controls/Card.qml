import QtQuick
import Kiosk.Theme

// A large card: icon, title and a few words; all of it is one target.
Pressable {
    id: root

    required property string iconName
    property string about: ""
    property bool warm: false

    padding: Theme.padding
    ground: warm ? Theme.colors.sun : Theme.colors.card
    pressedGround: Theme.colors.tint
    edge: warm ? Theme.colors.sun : Theme.colors.hairline
    spoken: about === "" ? text : text + " " + about

    contentItem: Item {
        Rectangle {
            id: badge

            anchors.left: parent.left
            width: Theme.cardBadge
            height: Theme.cardBadge
            radius: height / 2
            color: root.warm ? Theme.colors.card : Theme.colors.tint

            KioskIcon {
                anchors.centerIn: parent
                name: root.iconName
                size: Math.round(parent.width * 0.5)
            }
        }

        KioskText {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: aboutText.visible ? aboutText.top : parent.bottom
            text: root.text
            font: Theme.cardTitleFont
            lineHeight: Math.round(font.pixelSize * 1.2)
            Accessible.ignored: true
        }

        KioskText {
            id: aboutText

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.about !== "" && (Theme.roomy || Theme.portrait)
            text: root.about
            font: Theme.smallFont
            color: Theme.colors.soft
            Accessible.ignored: true
        }
    }
}
