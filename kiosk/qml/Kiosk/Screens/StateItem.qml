import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How one thing is: a sign, a short sentence, and what to do under it. It cannot be pressed.
Rectangle {
    id: root

    required property string title
    required property string about
    required property string sign
    required property string language
    required property bool wrong

    implicitHeight: what.lineCount * Theme.rowLine + (about === "" ? 0 : Theme.noteGap + todo.lineCount * Theme.aboutLine) + Theme.padding * 2
    radius: Theme.radius
    color: wrong ? Theme.colors.sun : Theme.colors.tint
    border.color: wrong ? Theme.colors.mark : Theme.colors.hairline
    border.width: wrong || Theme.colors.surfacesOutlined ? Theme.stroke : 0

    KioskIcon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        name: root.sign
        color: root.wrong ? Theme.colors.ink : Theme.colors.accent
    }

    Column {
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.noteGap

        KioskText {
            id: what

            readonly property string spokenLanguage: root.language

            width: parent.width
            text: root.title
            lineHeight: Theme.rowLine
        }

        KioskText {
            id: todo

            anchors.left: parent.left
            width: Math.min(parent.width, Theme.smallReadingWidth)
            visible: root.about !== ""
            text: root.about
            font: Theme.smallFont
            lineHeight: Theme.aboutLine
            color: Theme.colors.soft
        }
    }
}
