import QtQuick
import Kiosk.Theme

// A square button with an icon alone; its name says what it does to what.
Pressable {
    id: root

    required property string iconName
    property bool on: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    corner: Theme.smallRadius
    ground: on ? Theme.colors.sun : Theme.colors.card
    pressedGround: on ? Theme.colors.card : Theme.colors.tint
    edge: !enabled ? Theme.colors.hairline : on ? Theme.colors.mark : Theme.colors.accent

    contentItem: Item {
        KioskIcon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.icon
            filled: root.on
            color: !root.enabled ? Theme.colors.line : root.on ? Theme.colors.mark : Theme.colors.accent
        }
    }
}
