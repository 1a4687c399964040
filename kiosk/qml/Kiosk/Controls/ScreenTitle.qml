import QtQuick
import Kiosk.Theme

// The heading of a screen with one line of advice under it.
Column {
    id: root

    required property string title
    property string advice: ""
    property string eyebrow: ""

    spacing: Theme.hairline * 4

    KioskText {
        width: parent.width
        visible: root.eyebrow !== ""
        text: root.eyebrow
        font: Theme.smallStrongFont
        color: Theme.colors.accent
        lineHeight: Math.round(font.pixelSize * 1.2)
    }

    KioskHeading {
        width: parent.width
        text: root.title
    }

    KioskText {
        width: parent.width
        visible: root.advice !== ""
        text: root.advice
        font: Theme.smallFont
        color: Theme.colors.soft
    }
}
