import QtQuick
import Kiosk.Theme

// A heading; a listener is told that it is one.
KioskText {
    id: root

    font: Theme.titleFont
    lineHeight: Math.round(font.pixelSize * 1.15)

    Accessible.role: Accessible.Heading
    Accessible.name: root.spoken
}
