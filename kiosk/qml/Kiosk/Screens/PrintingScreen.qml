import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// While the sheet prints, and how it ended: words, a drawing, and what to do.
PicturedDialog {
    id: root

    required property PrintingModel model

    picture: model.picture
    pictureWords: model.pictureWords
    grave: model.grave
    heading: model.title
    words: model.advice

    KioskButton {
        visible: root.model.done
        text: qsTr("I have my sheet")
        iconName: "check"
        tone: "filled"
        primary: true

        onClicked: root.model.finish()
    }

    KioskButton {
        visible: root.model.offersList
        text: qsTr("Show my list here")
        iconName: "clipboard-list"
        tone: root.model.done ? "outlined" : "filled"
        primary: true

        onClicked: root.model.showList()
    }

    KioskButton {
        visible: root.model.canRetry
        text: qsTr("Try again")
        iconName: "printer"

        onClicked: root.model.printSheet()
    }

    KioskButton {
        visible: root.model.canStop
        text: qsTr("Stop printing")
        iconName: "x"

        onClicked: root.model.stop()
    }

    KioskButton {
        visible: root.model.done && !root.model.offersList
        text: qsTr("See my list")
        iconName: "list-checks"

        onClicked: root.model.openList()
    }
}
