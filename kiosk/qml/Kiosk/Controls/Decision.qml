import QtQuick
import Kiosk.Items
import Kiosk.Theme

// A card with a sign, a heading, a few words and buttons. On a low screen with large text there
// is no card, and the buttons stand beside the words.
Item {
    id: root

    required property string heading
    required property string words
    required property Component sign
    property bool grave: false
    property bool pictured: false
    property bool wide: false
    default property alias buttons: area.data
    // Whether the sign stands beside the words.
    readonly property bool signBeside: !Theme.portrait && (pictured || Theme.large)
    readonly property bool atLeft: Theme.sideways && Theme.hand === "left"
    readonly property int besideRoom: Theme.besideWidth + Theme.gap
    readonly property real saidHeight: area.y + area.implicitHeight
    readonly property int wordsRoom: content.width - (Theme.sideways ? besideRoom : signBeside ? drawing.width + Theme.padding * 2 : 0)

    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.sideways ? 0 : Math.min(parent.height - height, Math.max(Math.round((parent.height - height) / 2), Theme.reachTop - content.y - area.y))
        width: Theme.sideways ? parent.width : Math.min(parent.width - Theme.margin * 2, root.wide && !Theme.portrait ? Theme.wideDialogWidth : Theme.dialogWidth)
        height: Theme.sideways ? parent.height : content.height + content.y * 2
        radius: Theme.radius
        color: Theme.sideways ? Theme.colors.paper : Theme.colors.card
        border.color: root.grave ? Theme.colors.mark : Theme.colors.hairline
        border.width: Theme.sideways ? 0 : Theme.stroke

        Item {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.sideways ? Theme.margin : Theme.padding * 2
            y: Theme.sideways ? Theme.gap : Theme.large ? Theme.padding : Theme.padding * 2
            height: Theme.sideways ? root.height - y * 2 : root.signBeside ? Math.max(drawing.height, root.saidHeight) : drawing.height + Theme.gap + root.saidHeight

            Loader {
                id: drawing

                anchors.left: Theme.sideways && !root.atLeft ? undefined : parent.left
                anchors.right: Theme.sideways && !root.atLeft ? parent.right : undefined
                y: Theme.sideways || !root.signBeside ? 0 : Math.round((parent.height - height) / 2)
                sourceComponent: root.sign
            }

            Item {
                id: said

                anchors.left: parent.left
                anchors.leftMargin: Theme.sideways ? (root.atLeft ? root.besideRoom : 0) : parent.width - root.wordsRoom
                y: Theme.sideways ? 0 : root.signBeside ? Math.round((parent.height - height) / 2) : drawing.height + Theme.gap
                width: root.wordsRoom
                height: Theme.sideways ? parent.height : root.saidHeight

                Column {
                    id: column

                    width: parent.width
                    spacing: Theme.large ? Theme.gap : Theme.paragraphGap

                    KioskHeading {
                        width: parent.width
                        text: root.heading
                    }

                    KioskText {
                        width: parent.width
                        text: root.words
                    }
                }

                ActionRows {
                    id: area

                    anchors.left: parent.left
                    anchors.leftMargin: !beside ? 0 : root.atLeft ? -root.besideRoom : parent.width + Theme.gap
                    y: beside ? drawing.height + Theme.gap : column.height + column.spacing
                    width: beside ? Theme.besideWidth : parent.width
                    height: beside ? parent.height - y : implicitHeight
                    gap: Theme.smallGap
                    beside: Theme.sideways
                    hand: Theme.hand === "right" ? "right" : "left"
                    mirrored: root.LayoutMirroring.enabled
                }
            }
        }
    }
}
