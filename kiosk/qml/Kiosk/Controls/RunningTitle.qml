import QtQuick
import Kiosk.Theme

// One line above each part of a text: on the first what the text belongs to, then its title.
Item {
    id: root

    required property bool opening
    required property string eyebrow
    required property string title

    height: Math.max(above.height, again.height)

    KioskText {
        id: above

        width: parent.width
        visible: root.opening
        text: root.eyebrow
        font: Theme.labelStrongFont
        lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
        color: Theme.colors.accent
    }

    KioskHeading {
        id: again

        width: parent.width
        visible: !root.opening
        text: root.title
        font: Theme.runningFont
    }
}
