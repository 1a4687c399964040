import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// At the screen's edge, where a visit was left open: a fresh start for the next person.
Item {
    id: root

    required property StartOverModel model

    KioskButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.reachTop > 0 ? 0 : parent.height - height
        text: root.model.words
        iconName: "refresh-cw"

        onClicked: root.model.startOver()
    }
}
