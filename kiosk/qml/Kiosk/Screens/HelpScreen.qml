import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Need help now. The words are those of facts F118 and F154 to F157.
Item {
    id: root

    required property HelpModel model
    readonly property int columns: Theme.portrait ? 1 : 2
    readonly property int lineWidth: Math.floor((grid.width - Theme.gap * (columns - 1)) / columns)

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        title: qsTr("You can get help now")
        advice: qsTr("Nobody sees or counts that you opened this.")
    }

    Grid {
        id: grid

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        x: Theme.margin
        width: parent.width - Theme.margin * 2
        columns: root.columns
        spacing: Theme.gap

        HelpLine {
            width: root.lineWidth
            grave: true
            iconName: "users"
            heading: qsTr("Here in the clinic: tell any staff member")
            words: qsTr("Go to %1, or ask the person next to you to go for you.").arg(root.model.deskWords)
        }

        HelpLine {
            width: root.lineWidth
            grave: true
            iconName: "phone"
            heading: qsTr("Danger now: call 911")
            words: qsTr("Or go to the nearest emergency room.")
        }

        HelpLine {
            width: root.lineWidth
            iconName: "message-circle"
            heading: qsTr("Call or text 988")
            words: qsTr("For thoughts of suicide, of harming yourself, or an emotional crisis. Free and private, day and night. On a call, press 2 for Spanish. Or chat at 988lifeline.org.")
        }

        HelpLine {
            width: root.lineWidth
            iconName: "shield"
            heading: qsTr("Veterans: call 988, then press 1")
            words: qsTr("Or text 838255. For veterans, service members and their families.")
        }

        HelpLine {
            width: root.lineWidth
            iconName: "hand"
            heading: qsTr("Deaf or hard of hearing")
            words: qsTr("For American Sign Language choose ASL Now at 988lifeline.org.")
        }

        HelpLine {
            width: root.lineWidth
            iconName: "heart-handshake"
            heading: qsTr("Find treatment: call 1-800-662-4357")
            words: qsTr("SAMHSA helps you find care for alcohol, drugs or mental health. Free, day and night. In a crisis, use 988.")
        }
    }
}
