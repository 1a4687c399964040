import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A number with its unit, between minus and plus; it cannot leave its bounds.
SettingFrame {
    id: root

    required property SettingNumberModel model

    card: root.model.card
    leastStage: middle.height

    Column {
        id: middle

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, Math.round((parent.height - height) / 3))
        spacing: Theme.gap

        KioskText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.model.unit === "" ? root.model.number : root.model.number + " " + root.model.unit
            font: Theme.displayFont
            lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
            wrapMode: Text.NoWrap
        }

        KioskText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.model.bounds
            font: Theme.smallFont
            lineHeight: Theme.smallLine
            wrapMode: Text.NoWrap
            color: Theme.colors.soft
        }

        Row {
            readonly property bool keyGroup: true

            // Minus is left of plus, as on a line of numbers.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.smallGap

            StepButton {
                visible: root.model.large !== ""
                words: root.model.large
                spoken: root.model.muchLessWords
                iconName: "minus"
                enabled: root.model.canShrink

                onClicked: root.model.muchLess()
            }

            StepButton {
                words: root.model.small
                spoken: root.model.lessWords
                iconName: "minus"
                enabled: root.model.canShrink

                onClicked: root.model.less()
            }

            StepButton {
                words: root.model.small
                spoken: root.model.moreWords
                iconName: "plus"
                enabled: root.model.canGrow

                onClicked: root.model.more()
            }

            StepButton {
                visible: root.model.large !== ""
                words: root.model.large
                spoken: root.model.muchMoreWords
                iconName: "plus"
                enabled: root.model.canGrow

                onClicked: root.model.muchMore()
            }
        }
    }
}
