import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Staff make the drawn card as large as a real one, which tells the size of the pixels.
Item {
    id: root

    required property CalibrateModel model

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        title: qsTr("Make the card its true size")
        advice: qsTr("Hold a bank card flat on the drawn card. Change it until both are the same size.")
    }

    Item {
        id: room

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - Theme.margin * 2

        onWidthChanged: root.model.giveRoom(room.width, room.height)
        onHeightChanged: root.model.giveRoom(room.width, room.height)

        Rectangle {
            anchors.centerIn: parent
            width: root.model.cardWidth
            height: root.model.cardHeight
            radius: height * 0.06
            color: Theme.colors.tint
            // Its outer edge is what a card is held against.
            border.color: Theme.colors.ink
            border.width: Theme.stroke
        }
    }

    Column {
        id: foot

        x: Theme.margin
        width: parent.width - Theme.margin * 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.edge
        spacing: Theme.smallGap

        KioskText {
            width: parent.width
            text: root.model.measure + " " + root.model.outcome
        }

        Flow {
            width: parent.width
            spacing: Theme.smallGap

            KioskButton {
                text: qsTr("Much smaller")
                iconName: "minus"
                enabled: root.model.canShrink

                onClicked: root.model.shrinkMuch()
            }

            KioskButton {
                text: qsTr("Smaller")
                iconName: "minus"
                enabled: root.model.canShrink

                onClicked: root.model.shrink()
            }

            KioskButton {
                text: qsTr("Larger")
                iconName: "plus"
                enabled: root.model.canGrow

                onClicked: root.model.grow()
            }

            KioskButton {
                text: qsTr("Much larger")
                iconName: "plus"
                enabled: root.model.canGrow

                onClicked: root.model.growMuch()
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.smallGap

            KioskButton {
                text: qsTr("Save this size")
                iconName: "check"
                tone: "filled"
                primary: true

                onClicked: root.model.save()
            }

            KioskButton {
                text: qsTr("Close")
                iconName: "x"

                onClicked: root.model.close()
            }
        }
    }
}
