import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// As many dots as digits were typed; which ones they were shows nowhere.
Item {
    id: root

    required property int count
    required property string words

    height: Theme.icon

    KioskText {
        anchors.fill: parent
        text: ""
        spoken: root.words
    }

    Row {
        spacing: Theme.smallGap

        Repeater {
            model: root.count

            delegate: Rectangle {
                width: Theme.bullet * 2
                height: Theme.bullet * 2
                radius: Theme.bullet
                color: Theme.colors.accent
            }
        }
    }
}
