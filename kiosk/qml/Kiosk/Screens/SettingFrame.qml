import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What the screens that change a setting have in common: what it is for, Save, and the usual value.
StaffFrame {
    id: root

    required property SettingCard card
    // What else can be done here, if anything.
    property string moreText: ""
    property string moreIcon: ""

    signal moreWanted

    ways: root.card.ways
    title: root.card.title
    advice: root.card.notice === "" ? root.card.help + " " + root.card.usual + "." : root.card.help + " " + root.card.notice
    actions: [
        KioskButton {
            visible: root.moreText !== ""
            text: root.moreText
            iconName: root.moreIcon

            onClicked: root.moreWanted()
        },
        KioskButton {
            visible: root.card.canUseUsual
            text: qsTr("Back to the usual")
            iconName: "rotate-ccw"

            onClicked: root.card.useUsual()
        },
        KioskButton {
            text: root.card.saveWords
            iconName: "check"
            tone: "filled"
            primary: true
            atEnd: true
            enabled: root.card.canSave

            onClicked: root.card.save()
        }
    ]
}
