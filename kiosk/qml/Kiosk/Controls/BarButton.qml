import QtQuick
import Kiosk.Theme

// A control of the fixed bar: icon above word, a mark under the current place.
Pressable {
    id: root

    required property string iconName
    required property string tone
    required property string badge
    required property bool current
    readonly property bool filled: tone === "primary"
    readonly property bool urgent: tone === "danger"
    readonly property color words: filled ? Theme.colors.accentWords : urgent ? Theme.colors.danger : enabled ? Theme.colors.accent : Theme.colors.soft

    font: Theme.barFont
    corner: Theme.smallRadius
    ground: filled ? Theme.colors.accent : urgent && Theme.colors.surfacesOutlined ? Theme.colors.dangerTint : current ? Theme.colors.tint : Theme.colors.card
    pressedGround: filled ? Theme.colors.accentPressed : current ? Theme.colors.card : Theme.colors.tint
    edge: urgent ? Theme.colors.danger : filled || current ? Theme.colors.accent : Theme.colors.card
    // Without colours of their own its words would look like those of a button that does nothing.
    edgeWidth: urgent && Theme.colors.surfacesOutlined ? Theme.strongStroke : Theme.stroke

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: 0

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                height: label.lineCount > 1 ? Theme.barIcon : Theme.barLine
                spacing: Theme.smallGap

                KioskIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.iconName
                    size: Theme.barIcon
                    color: root.words
                }

                KioskText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.badge !== ""
                    text: root.badge
                    font: Theme.barFont
                    lineHeight: Theme.barLine
                    color: root.words
                    Accessible.ignored: true
                }
            }

            // Long words of another language take two tighter lines.
            KioskText {
                id: label

                width: root.width
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                font: root.font
                lineHeight: Theme.barTightLine
                color: root.words
                Accessible.ignored: true
            }
        }
    }

    Accessible.selectable: true
    Accessible.selected: root.current
}
