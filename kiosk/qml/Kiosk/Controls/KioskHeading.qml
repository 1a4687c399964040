import QtQuick
import Kiosk.Theme

// A heading; a listener is told that it is one. Level 1 is the title of the screen.
KioskText {
    id: root

    property int level: 1

    font: Theme.titleFont
    lineHeight: Math.round(font.pixelSize * Theme.headingLeading)

    Accessible.role: Accessible.Heading
    Accessible.name: root.spoken
    // Qt 6.11 has no way to tell the level itself.
    Accessible.description: qsTr("Level %1").arg(root.level)
}
