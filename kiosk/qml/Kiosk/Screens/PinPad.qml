pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Ten digits, one key that takes the last one back, and OK.
Grid {
    id: root

    required property StaffPinModel model
    readonly property bool keyGroup: true

    columns: 3
    spacing: Theme.smallGap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        delegate: PinKey {
            required property string modelData

            text: modelData
            enabled: root.model.usable

            onClicked: root.model.press(modelData)
        }
    }

    PinKey {
        text: ""
        spoken: qsTr("Erase")
        iconName: "delete"
        letter: false
        enabled: root.model.usable

        onClicked: root.model.erase()
    }

    PinKey {
        text: "0"
        enabled: root.model.usable

        onClicked: root.model.press("0")
    }

    PinKey {
        text: qsTr("OK")
        letter: false
        enabled: root.model.usable

        onClicked: root.model.enter()
    }
}
