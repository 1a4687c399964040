import QtQuick
import Kiosk.Theme

// One thing to know or decide, with a drawing beside the words, or above them on upright screens.
Item {
    id: root

    required property url picture
    required property string pictureWords
    required property string heading
    required property string words
    property bool grave: false
    default property alias buttons: row.data
    readonly property int side: Math.min(Theme.figureSide, Math.round(height * (Theme.portrait ? 0.3 : 0.5)))

    Rectangle {
        id: card

        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.margin * 2, Theme.portrait ? Theme.dialogWidth : Theme.wideDialogWidth)
        height: content.height + Theme.padding * 4
        radius: Theme.radius
        color: Theme.colors.card
        border.color: root.grave ? Theme.colors.mark : Theme.colors.hairline
        border.width: Theme.stroke

        Item {
            id: content

            x: Theme.padding * 2
            width: parent.width - x * 2
            height: Theme.portrait ? drawing.height + Theme.gap + column.height : Math.max(drawing.height, column.height)
            anchors.verticalCenter: parent.verticalCenter

            KioskFigure {
                id: drawing

                anchors.left: parent.left
                y: Theme.portrait ? 0 : Math.round((parent.height - height) / 2)
                width: root.side
                height: root.side
                drawnSide: root.side
                source: root.picture
                alternative: root.pictureWords
            }

            Column {
                id: column

                anchors.right: parent.right
                y: Theme.portrait ? drawing.height + Theme.gap : Math.round((parent.height - height) / 2)
                width: Theme.portrait ? parent.width : parent.width - drawing.width - Theme.padding * 2
                spacing: Theme.paragraphGap

                KioskHeading {
                    width: parent.width
                    text: root.heading
                }

                KioskText {
                    width: parent.width
                    text: root.words
                }

                Flow {
                    id: row

                    width: parent.width
                    spacing: Theme.smallGap
                }
            }
        }
    }
}
