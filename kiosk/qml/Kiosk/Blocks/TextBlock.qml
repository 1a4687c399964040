import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A paragraph, or a heading inside a page.
KioskText {
    id: root

    required property bool heading
    readonly property int level: heading ? 2 : 0

    textFormat: Text.StyledText
    font: root.heading ? Theme.headingFont : Theme.readingFont

    Accessible.role: root.heading ? Accessible.Heading : Accessible.Paragraph
    Accessible.name: root.spoken
    Accessible.description: root.heading ? qsTr("Level %1").arg(root.level) : ""
}
