import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Above the screen, where a visit was left open: a fresh start for the next person.
Item {
    id: root

    required property StartOverModel model

    KioskButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        text: root.model.words
        iconName: "refresh-cw"

        onClicked: root.model.startOver()
    }
}
