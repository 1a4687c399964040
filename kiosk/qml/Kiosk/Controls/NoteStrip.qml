import QtQuick
import Kiosk.Theme

// What a visitor must know about the whole screen, above it: such as who has checked its words.
Rectangle {
    id: root

    required property string words

    implicitHeight: words === "" ? 0 : text.height + (Theme.compact ? Theme.tightGap : Theme.smallGap)
    visible: words !== ""
    color: Theme.colors.sun

    KioskIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        name: "languages"
        size: Theme.barIcon
        color: Theme.colors.ink
    }

    KioskText {
        id: text

        anchors.left: sign.right
        anchors.leftMargin: Theme.smallGap
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: root.words
        font: Theme.barFont
        lineHeight: Theme.barLine
    }
}
