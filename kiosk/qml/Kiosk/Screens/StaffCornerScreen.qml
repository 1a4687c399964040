import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What staff may do without a PIN.
Dialog {
    id: root

    required property StaffCornerModel model

    iconName: "sparkles"
    heading: qsTr("For staff")
    words: qsTr("Wipe the screen: touches do nothing for 60 seconds. Then the start screen comes back.")

    KioskButton {
        text: qsTr("Clean the screen")
        iconName: "sparkles"
        tone: "filled"
        primary: true

        onClicked: root.model.clean()
    }

    KioskButton {
        text: qsTr("Close")
        iconName: "x"

        onClicked: root.model.close()
    }
}
