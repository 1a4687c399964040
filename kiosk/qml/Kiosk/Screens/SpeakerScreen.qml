import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Before the speaker is used: whoever sits near hears it.
Rectangle {
    id: root

    required property ReadingModel model

    color: Theme.colors.paper

    Dialog {
        anchors.fill: parent
        iconName: "volume-2"
        heading: qsTr("People near you will hear this.")
        words: qsTr("To listen alone, plug in headphones.")

        KioskButton {
            text: qsTr("Use the speaker")
            iconName: "volume-2"
            primary: true

            onClicked: root.model.useSpeaker()
        }

        KioskButton {
            text: qsTr("No, stay silent")
            iconName: "x"
            tone: "filled"
            primary: true

            onClicked: root.model.staySilent()
        }
    }
}
