import QtQuick
import Kiosk.Theme

// A key of the on-screen keyboard, with a letter, a word or an icon.
Pressable {
    id: root

    required property string iconName
    required property bool letter
    required property bool held
    readonly property bool key: true

    // Fast fingers overlap: the letter before takes the capitals away.
    subject: text.toLowerCase()
    corner: Theme.smallRadius
    padding: 0
    ground: letter ? Theme.colors.card : held ? Theme.colors.accent : Theme.colors.tint
    pressedGround: letter ? Theme.colors.tint : Theme.colors.card
    edge: letter ? Theme.colors.line : Theme.colors.accent

    contentItem: Item {
        KioskText {
            anchors.centerIn: parent
            visible: root.iconName === ""
            text: root.text
            font: root.letter ? Theme.keyFont : Theme.keyWordFont
            color: root.letter ? Theme.colors.ink : Theme.colors.accent
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        KioskIcon {
            anchors.centerIn: parent
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.keyIcon
            color: root.held && !root.down ? Theme.colors.accentWords : Theme.colors.accent
        }
    }
}
