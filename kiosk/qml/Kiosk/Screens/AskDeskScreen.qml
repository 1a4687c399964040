import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Nothing can be shown: a calm sentence and the crisis lines, which need no pack.
Item {
    id: root

    required property HelpModel model

    Column {
        anchors.centerIn: parent
        width: Theme.dialogWidth
        spacing: Theme.large ? Theme.gap : Theme.paragraphGap

        KioskHeading {
            width: parent.width
            text: qsTr("Please ask at the desk")
        }

        KioskText {
            width: parent.width
            text: qsTr("This screen cannot show its pages just now. Please ask at %1.").arg(root.model.deskWords)
            lineHeight: Math.round(font.pixelSize * Theme.leading)
        }

        HelpLine {
            width: parent.width
            grave: true
            iconName: "phone"
            heading: qsTr("In crisis? Call or text 988")
            words: qsTr("Veterans: call 988, then press 1, or text 838255. Danger now: call 911.")
        }
    }
}
