import QtQuick
import Kiosk.Theme

// A main button with icon and word, at least 40 × 25 mm.
Pressable {
    id: root

    property string iconName: ""
    property string endIcon: ""
    property string tone: "outline"
    property bool primary: false
    readonly property bool filled: tone === "filled" && enabled
    readonly property color words: !enabled ? Theme.colors.soft : filled ? Theme.colors.accentWords : tone === "danger" ? Theme.colors.danger : Theme.colors.accent

    implicitWidth: Math.max(Theme.mainWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.mainHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.padding
    rightPadding: Theme.padding
    ground: filled ? Theme.colors.accent : Theme.colors.card
    pressedGround: filled ? Theme.colors.accentPressed : Theme.colors.tint
    edge: !enabled ? Theme.colors.hairline : filled ? Theme.colors.accent : words

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.smallGap

            KioskIcon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                color: root.words
            }

            KioskText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                font: root.font
                color: root.words
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            KioskIcon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.endIcon !== ""
                name: root.endIcon
                color: root.words
            }
        }
    }
}
