import QtQuick
import Kiosk.Theme

// What must be known about the whole screen, above it: who has checked its words, or what is wrong
// with those of a pack that is written.
Rectangle {
    id: root

    required property string words
    required property string mark

    implicitHeight: words === "" ? 0 : text.height + (Theme.compact ? Theme.tightGap : Theme.smallGap)
    visible: words !== ""
    color: Theme.colors.sun

    KioskIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        name: root.mark
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
