import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// There is nothing to read in the visitor's language: says why, and leads on.
Dialog {
    id: root

    required property EnglishOnlyModel model

    iconName: "languages"
    heading: model.heading
    words: model.words

    KioskButton {
        text: qsTr("Go on in English")
        iconName: "book-open"
        tone: "filled"
        primary: true

        onClicked: root.model.goOn()
    }

    KioskButton {
        text: qsTr("Free language help")
        iconName: "languages"

        onClicked: root.model.openLanguages()
    }

    KioskButton {
        visible: root.model.partly
        text: qsTr("Home")
        iconName: "house"

        onClicked: root.model.openHome()
    }
}
