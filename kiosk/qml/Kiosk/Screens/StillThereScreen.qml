import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Still there? A touch beside the buttons goes on too; the large button says so.
Item {
    id: root

    required property StillThereModel model

    // It is no button of its own for a listener.
    Pressable {
        anchors.fill: parent
        corner: 0
        edgeWidth: 0
        ground: Theme.colors.paper
        pressedGround: Theme.colors.paper

        Accessible.ignored: true

        onClicked: root.model.stay()
    }

    Dialog {
        anchors.fill: parent
        wide: true
        iconName: "hourglass"
        heading: qsTr("Are you still there?")
        words: qsTr("To keep your visit private, we erase it in %n second(s).", "", root.model.secondsLeft)

        KioskButton {
            text: qsTr("I need more time")
            iconName: "hand"
            tone: "filled"
            primary: true

            onClicked: root.model.stay()
        }

        KioskButton {
            visible: !root.model.unlimited
            text: qsTr("No time limit for me")
            iconName: "clock"

            onClicked: root.model.liftLimit()
        }

        KioskButton {
            text: qsTr("Finish and erase")
            iconName: "check"

            onClicked: root.model.erase()
        }
    }
}
