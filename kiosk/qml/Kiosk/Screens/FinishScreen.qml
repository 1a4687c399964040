import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Finish: asks once, then everything is erased.
Dialog {
    id: root

    required property FinishModel model

    iconName: "log-out"
    heading: qsTr("Finish your visit here?")
    words: model.advice

    KioskButton {
        text: qsTr("Yes, finish and erase")
        iconName: "check"
        tone: "filled"
        primary: true

        onClicked: root.model.erase()
    }

    KioskButton {
        text: qsTr("No, go back")
        iconName: "arrow-left"

        onClicked: root.model.stay()
    }
}
