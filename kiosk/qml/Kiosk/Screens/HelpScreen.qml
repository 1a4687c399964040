import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Need help now. The words are those of facts F118, F154 to F157 and F166.
Item {
    id: root

    required property HelpModel model
    readonly property int columns: Theme.portrait ? 1 : 2
    readonly property int rows: Math.ceil(6 / columns)
    readonly property int lineWidth: Math.floor((grid.width - Theme.gap * (columns - 1)) / columns)
    readonly property int lineHeight: Math.min(Theme.tallCard, Math.floor((height - grid.y - Theme.smallGap - Theme.smallGap * (rows - 1)) / rows))

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        title: qsTr("You can get help now")
        advice: Theme.roomy || Theme.portrait ? qsTr("Nobody counts or records that you opened this.") : ""
    }

    Grid {
        id: grid

        y: head.y + head.height + Theme.smallGap
        x: Theme.margin
        width: parent.width - Theme.margin * 2
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.smallGap

        HelpLine {
            width: root.lineWidth
            height: root.lineHeight
            grave: true
            iconName: "users"
            heading: qsTr("Here in the clinic: tell any staff member")
            words: qsTr("Go to %1, or ask the person next to you to go.").arg(root.model.deskWords)
        }

        HelpLine {
            width: root.lineWidth
            height: root.lineHeight
            grave: true
            iconName: "phone"
            heading: qsTr("Danger now: call 911")
            words: qsTr("Or go to the nearest emergency room.")
        }

        HelpLine {
            width: root.lineWidth
            height: root.lineHeight
            iconName: "message-circle"
            heading: qsTr("In crisis? Call or text 988")
            words: qsTr("For thoughts of suicide or self-harm. Free, private, day and night. On a call, press 2 for Spanish.")
        }

        HelpLine {
            width: root.lineWidth
            height: root.lineHeight
            iconName: "shield"
            heading: qsTr("Veterans: call 988, then press 1")
            words: qsTr("Or text 838255. For veterans, service members and their families.")
        }

        HelpLine {
            width: root.lineWidth
            height: root.lineHeight
            iconName: "hand"
            heading: qsTr("Deaf or hard of hearing")
            words: qsTr("For sign language (ASL), choose ASL Now at 988lifeline.org. You can chat there too.")
        }

        HelpLine {
            width: root.lineWidth
            height: root.lineHeight
            iconName: "heart-handshake"
            heading: qsTr("Find treatment")
            words: qsTr("Call 1-800-662-4357, free, day and night. They help you find care for alcohol, drugs or mental health.")
        }
    }
}
