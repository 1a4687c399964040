import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A visitor's cover: nothing of the visit, and a touch goes back to it.
Pressable {
    id: root

    required property CoverModel model

    text: qsTr("Touch to go on")
    corner: 0
    edgeWidth: 0
    ground: Theme.colors.tint
    pressedGround: Theme.colors.tint

    onClicked: root.model.touch()

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.margin * 2, Theme.dialogWidth)
            spacing: Theme.paragraphGap

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.coverBadge
                height: width
                radius: width / 2
                color: Theme.colors.card

                KioskIcon {
                    anchors.centerIn: parent
                    name: "leaf"
                    size: Math.round(parent.width * 0.5)
                }
            }

            KioskHeading {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.text
            }
        }
    }
}
