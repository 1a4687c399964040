import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Whether one chooses by one or two switches, in place of the keypad.
ChoiceRow {
    id: root

    required property SwitchesModel model

    heading: qsTr("Choose by switches")

    ChoiceButton {
        width: root.choiceWidth
        height: root.highest
        text: qsTr("Off")
        chosen: root.model.switches === "off"

        onClicked: root.model.use("off")
    }

    ChoiceButton {
        width: root.choiceWidth
        height: root.highest
        text: qsTr("One switch")
        chosen: root.model.switches === "one"

        onClicked: root.model.use("one")
    }

    ChoiceButton {
        width: root.choiceWidth
        height: root.highest
        text: qsTr("Two switches")
        chosen: root.model.switches === "two"

        onClicked: root.model.use("two")
    }
}
