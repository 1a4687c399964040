pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Kiosk.Items
import Kiosk.Theme

// A card with a sign, a heading, a few words and buttons. On a low screen with large text there
// is no card, and where the words leave no room below them the buttons stand beside them.
Item {
    id: root

    required property string heading
    required property string words
    required property Component sign
    property bool grave: false
    property bool pictured: false
    property bool wide: false
    default property alias buttons: area.data
    // The words are as wide there as beside the buttons, so that one look at them decides.
    readonly property bool beside: Theme.sideways && column.height + column.spacing + Theme.mainHeight * 2 + Theme.smallGap > height - Theme.gap * 2
    // Whether the sign stands beside the words.
    readonly property bool signBeside: !Theme.portrait && (pictured || Theme.large)
    readonly property bool atLeft: beside && Theme.hand === "left"
    readonly property int besideRoom: Theme.besideWidth + Theme.gap
    readonly property int signRoom: Theme.sideways ? Math.min(besideRoom, drawing.width + Theme.padding * 2) : drawing.width + Theme.padding * 2
    readonly property real saidHeight: area.y + area.implicitHeight
    readonly property int wordsRoom: content.width - (Theme.sideways ? besideRoom : signBeside ? signRoom : 0)

    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.beside ? 0 : Math.min(parent.height - height, Math.max(Math.round((parent.height - height) / 2), Theme.reachTop - content.y - area.y))
        width: Theme.sideways ? parent.width : Math.min(parent.width - Theme.margin * 2, root.wide && !Theme.portrait ? Theme.wideDialogWidth : Theme.dialogWidth)
        height: root.beside ? parent.height : content.height + content.y * 2
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
            height: root.beside ? root.height - y * 2 : root.signBeside ? Math.max(drawing.height, root.saidHeight) : drawing.height + Theme.gap + root.saidHeight

            Loader {
                id: drawing

                readonly property bool far: root.beside && !root.atLeft

                // Two anchors that change places would stretch it.
                x: far !== root.LayoutMirroring.enabled ? parent.width - width : 0
                y: root.beside || !root.signBeside ? 0 : Math.round((parent.height - height) / 2)
                sourceComponent: root.sign
            }

            Item {
                id: said

                anchors.left: parent.left
                anchors.leftMargin: root.beside ? (root.atLeft ? root.besideRoom : 0) : root.signBeside ? root.signRoom : 0
                y: root.beside ? 0 : root.signBeside ? Math.round((parent.height - height) / 2) : drawing.height + Theme.gap
                width: root.wordsRoom
                height: root.beside ? parent.height : root.saidHeight

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
                        visible: root.words !== ""
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
                    beside: root.beside
                    hand: Theme.hand === "right" ? "right" : "left"
                    mirrored: root.LayoutMirroring.enabled
                }
            }
        }
    }

    // In a row there is room for the icon before the words.
    Instantiator {
        model: area.children.length
        delegate: Binding {
            required property int index

            target: area.children[index]
            property: "stacked"
            value: root.beside
        }
    }
}
