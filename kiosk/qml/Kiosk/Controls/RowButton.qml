import QtQuick
import Kiosk.Theme

// A row of a list: all of it is one target. A note under its words tells its state.
Pressable {
    id: root

    property string iconName: ""
    property string note: ""
    property string endIcon: "chevron-right"
    property bool on: false

    // What its lines need where many rows share a screen: letters reach a little over their line.
    readonly property int snugHeight: Math.max(Theme.row, title.lineCount * Theme.rowLine + (note === "" ? 0 : Theme.noteGap + told.lineCount * told.lineHeight) + Theme.padding)

    implicitHeight: Math.max(Theme.row, words.implicitHeight + Theme.padding)
    leftPadding: Theme.padding
    rightPadding: Theme.padding
    ground: on ? Theme.colors.tint : Theme.colors.card
    pressedGround: on ? Theme.colors.card : Theme.colors.tint
    edge: on ? Theme.colors.accent : Theme.colors.hairline
    spoken: note === "" ? text : text + " " + note

    contentItem: Item {
        KioskIcon {
            id: lead

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            color: root.enabled ? Theme.colors.accent : Theme.colors.line
        }

        Column {
            id: words

            // Not whether it is visible: a row on another part of a text is not, and keeps its height.
            anchors.left: root.iconName !== "" ? lead.right : parent.left
            anchors.leftMargin: root.iconName !== "" ? Theme.gap : 0
            anchors.right: end.left
            anchors.rightMargin: Theme.smallGap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.noteGap

            KioskText {
                id: title

                width: parent.width
                text: root.text
                lineHeight: Theme.rowLine
                color: root.enabled ? Theme.colors.ink : Theme.colors.soft
                Accessible.ignored: true
            }

            KioskText {
                id: told

                anchors.left: parent.left
                width: Math.min(parent.width, Theme.smallReadingWidth)
                visible: root.note !== ""
                text: root.note
                font: Theme.smallStrongFont
                lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
                color: Theme.colors.accent
                Accessible.ignored: true
            }
        }

        KioskIcon {
            id: end

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: root.endIcon
            color: root.enabled ? Theme.colors.accent : Theme.colors.line
        }
    }
}
