import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The clinic is closed: a dark screen that a touch lights up.
Pressable {
    id: root

    required property CoverModel model

    text: qsTr("Touch to wake it.")
    spoken: text + " " + qsTr("This screen is resting.")
    corner: 0
    edgeWidth: 0
    ground: Theme.night
    pressedGround: Theme.night

    onClicked: root.model.touch()

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.margin * 2, Theme.dialogWidth)
            spacing: Theme.smallGap

            KioskHeading {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("This screen is resting.")
                font: Theme.bodyFont
                lineHeight: Math.round(font.pixelSize * Theme.leading)
                color: Theme.nightWords
            }

            KioskText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                color: Theme.nightWords
                Accessible.ignored: true
            }
        }
    }
}
