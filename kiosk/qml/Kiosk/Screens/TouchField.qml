import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A field that turns when a touch on it was felt.
Pressable {
    id: root

    required property int number
    required property bool felt
    required property string name

    spoken: root.name
    ground: felt ? Theme.colors.accent : Theme.colors.card
    edge: felt ? Theme.colors.accent : Theme.colors.line
    corner: Theme.smallRadius

    contentItem: Item {
        KioskIcon {
            anchors.centerIn: parent
            visible: root.felt
            name: "check"
            size: Theme.keyIcon
            color: Theme.colors.accentWords
        }
    }
}
