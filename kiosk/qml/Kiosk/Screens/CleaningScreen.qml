import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Staff wipe the glass: nothing here can be pressed.
Rectangle {
    id: root

    required property CoverModel model

    color: Theme.colors.tint

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.margin * 2, Theme.wideDialogWidth)
        spacing: Theme.paragraphGap

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.largeBadge
            height: width
            radius: width / 2
            color: Theme.colors.card

            KioskIcon {
                anchors.centerIn: parent
                name: "sparkles"
                size: Math.round(parent.width * 0.5)
            }
        }

        KioskHeading {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("You can wipe the screen.")
            font: Theme.displayFont
        }

        KioskText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("It listens again in %n second(s).", "", root.model.secondsLeft)
            font: Theme.headingFont
        }

        KioskText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Any key ends this sooner.")
            color: Theme.colors.soft
        }
    }
}
