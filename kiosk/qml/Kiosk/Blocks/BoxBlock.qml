import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Words set apart: a callout, a topic's main message, or what the reader can do.
Rectangle {
    id: root

    required property string text
    required property string spoken
    required property string tone
    readonly property bool grave: tone === "danger"
    readonly property bool warm: tone === "message" || tone === "warning"
    readonly property string iconName: grave ? "phone" : tone === "warning" ? "triangle-alert" : tone === "message" ? "flag" : tone === "action" ? "arrow-right" : tone === "tip" ? "lightbulb" : "info"

    implicitHeight: Math.max(words.implicitHeight, Theme.icon) + Theme.boxOverhead
    radius: Theme.radius
    color: root.grave ? Theme.colors.dangerTint : root.warm ? Theme.colors.sun : Theme.colors.tint
    border.color: root.grave ? Theme.colors.danger : root.warm ? Theme.colors.mark : Theme.colors.hairline
    border.width: Theme.colors.surfacesOutlined ? Theme.stroke : 0

    KioskIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        y: words.y + Math.round((words.lineHeight - height) / 2)
        name: root.iconName
        size: Theme.boxIcon
        color: root.grave ? Theme.colors.danger : Theme.colors.accent
    }

    KioskText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.boxIndent
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font: Theme.readingFont
        spoken: root.spoken
        textFormat: Text.StyledText
        color: root.grave ? Theme.colors.danger : Theme.colors.ink
    }
}
