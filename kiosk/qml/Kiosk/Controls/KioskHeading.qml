import QtQuick
import Kiosk.Theme

// A heading; a listener is told that it is one.
KioskText {
    id: root

    // Qt Quick has no attribute for it, so it is told by the voice of the kiosk alone.
    property int level: 1

    font: Theme.titleFont
    lineHeight: Math.round(font.pixelSize * 1.15)

    Accessible.role: Accessible.Heading
    Accessible.name: root.spoken
}
