import QtQuick
import Kiosk.Theme

// One line above each part of a text: on the first what the text belongs to, then its title.
Item {
    id: root

    required property bool opening
    required property string eyebrow
    required property string title
    required property Component corner

    height: Math.max(above.height, again.height, end.height)

    KioskText {
        id: above

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - end.width - Theme.gap
        visible: root.opening
        text: root.eyebrow
        font: Theme.labelStrongFont
        // Its line is as high as the font, so that the ring of the keys stands clear of it.
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        color: Theme.colors.accent
    }

    KioskHeading {
        id: again

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - end.width - Theme.gap
        visible: !root.opening
        text: root.title
        font: Theme.runningFont
    }

    Loader {
        id: end

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: root.corner
    }
}
