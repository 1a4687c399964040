import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A button that shows while it has something to offer.
KioskButton {
    id: root

    required property StaffButton offer

    text: offer.words
    iconName: offer.sign
    visible: offer.words !== ""

    onClicked: root.offer.press()
}
