import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// While the sheet prints, and how it ended: words, a picture, and what to do.
Dialog {
    id: root

    required property PrintingModel model

    iconName: model.failed ? "triangle-alert" : model.working ? "printer" : "file-text"
    grave: model.failed
    heading: model.title
    words: model.advice

    KioskButton {
        visible: !root.model.working && !root.model.failed
        text: qsTr("I have my sheet")
        iconName: "check"
        tone: "filled"
        primary: true

        onClicked: root.model.finish()
    }

    KioskButton {
        visible: root.model.failed
        text: qsTr("Try again")
        iconName: "printer"
        tone: "filled"
        primary: true

        onClicked: root.model.printSheet()
    }

    KioskButton {
        visible: !root.model.working
        text: qsTr("See my list")
        iconName: "list-checks"

        onClicked: root.model.openList()
    }
}
