import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme

// One group of people as marks, with who they are above.
Column {
    id: root

    required property string group
    required property int filled
    required property int total
    required property int side

    width: root.side
    spacing: Theme.smallGap

    KioskText {
        width: parent.width
        text: qsTr("%1 of %2").arg(root.filled).arg(root.total)
        font: Theme.cardTitleFont
        lineHeight: Math.round(font.pixelSize * 1.2)
        color: Theme.colors.accent
        Accessible.ignored: true
    }

    IconArray {
        width: root.side
        height: root.total > 100 ? Math.round(root.side * 0.625) : root.side
        total: root.total
        filled: root.filled
        color: Theme.colors.accent
        ringColor: Theme.colors.line

        Accessible.ignored: true
    }

    KioskText {
        width: parent.width
        text: root.group
        font: Theme.smallFont
        lineHeight: Math.round(font.pixelSize * 1.2)
        color: Theme.colors.soft
        Accessible.ignored: true
    }
}
