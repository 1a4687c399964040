import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What all screens of the staff area have in common: whose they are, and the ways out.
ScreenFrame {
    id: root

    required property StaffWays ways

    eyebrow: root.ways.eyebrow
    pressable: true
    barless: true
    adviceWidth: Theme.staffAdviceWidth
    actions: [
        KioskButton {
            text: qsTr("Back")
            iconName: "arrow-left"
            visible: root.ways.canGoBack

            onClicked: root.ways.goBack()
        },
        KioskButton {
            text: qsTr("Leave")
            iconName: "log-out"

            onClicked: root.ways.leave()
        },
        KioskButton {
            text: root.ways.onward
            visible: text !== ""
            iconName: "arrow-right"
            tone: root.ways.onlyRead ? "filled" : "outline"
            atEnd: root.ways.onlyRead

            onClicked: root.ways.goOnward()
        }
    ]
}
