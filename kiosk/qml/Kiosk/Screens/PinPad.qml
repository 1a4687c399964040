pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Ten digits, one key that takes the last one back, and OK. Digits stand alike in every language.
Item {
    id: root

    required property bool usable
    readonly property bool keyGroup: true

    signal digitTyped(string digit)
    signal erased
    signal entered

    implicitWidth: pad.implicitWidth
    implicitHeight: pad.implicitHeight

    Grid {
        id: pad

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        columns: 3
        spacing: Theme.smallGap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            delegate: PinKey {
                required property string modelData

                text: modelData
                enabled: root.usable

                onClicked: root.digitTyped(modelData)
            }
        }

        PinKey {
            text: ""
            spoken: qsTr("Erase")
            iconName: "delete"
            letter: false
            enabled: root.usable

            onClicked: root.erased()
        }

        PinKey {
            text: "0"
            enabled: root.usable

            onClicked: root.digitTyped("0")
        }

        PinKey {
            text: qsTr("OK")
            letter: false
            enabled: root.usable

            onClicked: root.entered()
        }
    }
}
