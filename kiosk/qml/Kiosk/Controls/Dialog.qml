import QtQuick
import Kiosk.Theme

// One thing to decide: a picture, a heading, a sentence, and the buttons below.
Item {
    id: root

    required property string iconName
    required property string heading
    required property string words
    property bool grave: false
    default property alias buttons: row.data

    Rectangle {
        id: card

        anchors.centerIn: parent
        width: Theme.dialogWidth
        height: column.implicitHeight + Theme.padding * 4
        radius: Theme.radius
        color: Theme.colors.card
        border.color: Theme.colors.hairline
        border.width: Theme.stroke

        Column {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.padding * 2
            spacing: Theme.paragraphGap

            Rectangle {
                anchors.left: parent.left
                width: Theme.largeBadge
                height: width
                radius: width / 2
                color: root.grave ? Theme.colors.sun : Theme.colors.tint

                KioskIcon {
                    anchors.centerIn: parent
                    name: root.iconName
                    size: Math.round(parent.width * 0.5)
                }
            }

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
