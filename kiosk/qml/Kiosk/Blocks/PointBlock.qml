import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A point of a list, or a numbered step.
Item {
    id: root

    required property string text
    required property string spoken
    required property int number
    // Whether it goes on with the point above, and has no sign of its own.
    required property bool continued
    readonly property bool numbered: number > 0

    implicitHeight: Math.max(words.implicitHeight, root.numbered && !root.continued ? Theme.numberBadge : 0)

    Rectangle {
        visible: !root.numbered && !root.continued
        width: Theme.bullet
        height: Theme.bullet
        radius: height / 2
        anchors.left: parent.left
        anchors.leftMargin: Theme.hairline * 4
        y: Math.round((words.lineHeight - height) / 2) + Theme.hairline
        color: Theme.colors.accent
    }

    Rectangle {
        anchors.left: parent.left
        visible: root.numbered && !root.continued
        width: Theme.numberBadge
        height: Theme.numberBadge
        radius: height / 2
        color: Theme.colors.tint

        KioskText {
            anchors.centerIn: parent
            text: root.number
            font: Theme.cardTitleFont
            lineHeight: Theme.numberBadge
            color: Theme.colors.accent
            spoken: ""
        }
    }

    KioskText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.numbered ? Theme.numberIndent : Theme.bulletIndent
        anchors.right: parent.right
        anchors.verticalCenter: root.numbered ? parent.verticalCenter : undefined
        text: root.text
        spoken: root.numbered && !root.continued ? root.number + ". " + root.spoken : root.spoken
        font: Theme.readingFont
        textFormat: Text.StyledText

        Accessible.role: Accessible.ListItem
    }
}
