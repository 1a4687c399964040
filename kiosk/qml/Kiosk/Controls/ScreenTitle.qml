import QtQuick
import Kiosk.Theme

// The heading of a screen with one line of advice under it.
Column {
    id: root

    required property string title
    property string advice: ""
    property string eyebrow: ""
    property int adviceWidth: Theme.adviceWidth
    property Component corner: null

    spacing: Theme.hairline * 4
    visible: title !== ""

    Item {
        width: parent.width
        height: Math.max(above.height, end.height)
        visible: root.eyebrow !== "" || root.corner !== null

        KioskText {
            id: above

            anchors.left: parent.left
            anchors.right: end.left
            anchors.rightMargin: Theme.gap
            text: root.eyebrow
            font: Theme.labelStrongFont
            color: Theme.colors.accent
            lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
        }

        Loader {
            id: end

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: root.corner
        }
    }

    KioskHeading {
        width: parent.width
        text: root.title
    }

    KioskText {
        anchors.left: parent.left
        width: Math.min(parent.width, root.adviceWidth)
        visible: root.advice !== ""
        text: root.advice
        font: Theme.smallFont
        lineHeight: Math.round(font.pixelSize * (Theme.large ? Theme.rowLeading : Theme.leading))
        color: Theme.colors.soft
    }
}
