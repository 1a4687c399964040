import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How long each thing is offered to one switch, between the buttons that change it.
ChoiceRow {
    id: root

    required property SwitchesModel model

    heading: qsTr("With one switch: time for each choice")

    KioskButton {
        width: root.choiceWidth
        height: root.highest
        text: qsTr("Longer")
        iconName: "turtle"
        enabled: root.model.canSlowDown

        onClicked: root.model.slowDown()
    }

    KioskText {
        width: root.choiceWidth
        height: root.highest
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.model.paceWords
        // Large words shrink before they break.
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.steadyFont.pixelSize
    }

    KioskButton {
        width: root.choiceWidth
        height: root.highest
        text: qsTr("Shorter")
        iconName: "rabbit"
        enabled: root.model.canSpeedUp

        onClicked: root.model.speedUp()
    }
}
