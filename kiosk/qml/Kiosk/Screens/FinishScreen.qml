import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Finish: asks once, then everything is erased.
Item {
    id: root

    required property FinishModel model

    Column {
        anchors.centerIn: parent
        width: Theme.dialogWidth
        spacing: Theme.paragraphGap

        KioskIcon {
            name: "log-out"
            size: Theme.badge
        }

        KioskHeading {
            width: parent.width
            text: qsTr("Finish your visit here?")
        }

        KioskText {
            width: parent.width
            text: root.model.hasQuestions ? qsTr("We erase your list now. Nothing is kept. Please take your printed sheet with you.") : qsTr("Nothing is kept. The next person starts fresh.")
        }

        Flow {
            width: parent.width
            spacing: Theme.smallGap

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
    }
}
