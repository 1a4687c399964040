import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// At the screen's edge, where a visit was left open: why, and a fresh start for the next person.
Rectangle {
    id: root

    required property StartOverModel model

    color: Theme.colors.tint

    KioskText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: button.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: button.verticalCenter
        // Large words that have no room are left out: the button says the same.
        visible: width > 0 && lineCount * Theme.rowLine <= button.height
        text: qsTr("A visit is still open on this screen.")
        lineHeight: Theme.rowLine
    }

    KioskButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.reachTop > 0 ? parent.height - height - Theme.edge : Theme.edge
        text: root.model.words
        iconName: "refresh-cw"

        onClicked: root.model.startOver()
    }
}
