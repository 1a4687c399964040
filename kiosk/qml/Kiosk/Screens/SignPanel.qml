import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Beside a text without a figure: the sign of its topic, so that the reader sees where they are.
// It says nothing that the words do not.
Panel {
    id: root

    required property string sign

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(Theme.signBadge, parent.width - Theme.padding * 2, parent.height - Theme.padding * 2)
        height: width
        radius: height / 2
        color: Theme.colors.card

        KioskIcon {
            anchors.centerIn: parent
            name: root.sign
            size: Math.round(parent.width * 0.46)
        }
    }
}
