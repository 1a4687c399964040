import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// How the kiosk looks and where its buttons stand. A tap changes it at once.
ScreenFrame {
    id: root

    required property DisplayModel model

    title: qsTr("Make it easier to use")
    pressable: true
    leastStage: Math.max(sizes.implicitHeight, themes.implicitHeight)
    actions: PartTurner {
        parts: root.model.parts
    }

    PartedColumn {
        id: list

        anchors.fill: parent
        foot: root.foot
        part: root.model.parts.part

        onDivided: parts => root.model.parts.divide(parts)

        ChoiceRow {
            id: sizes

            width: list.width
            heading: qsTr("Text size")

            onImplicitHeightChanged: list.arrange()

            ChoiceButton {
                width: sizes.choiceWidth
                height: sizes.highest
                text: qsTr("Normal")
                wordsFont: Theme.sampleFont
                chosen: root.model.textScale === 1

                onClicked: root.model.scaleText(1)
            }

            ChoiceButton {
                width: sizes.choiceWidth
                height: sizes.highest
                text: qsTr("Large")
                wordsFont: Theme.largeSampleFont
                chosen: root.model.textScale === 1.5

                onClicked: root.model.scaleText(1.5)
            }

            ChoiceButton {
                width: sizes.choiceWidth
                height: sizes.highest
                text: qsTr("Largest")
                wordsFont: Theme.hugeSampleFont
                chosen: root.model.textScale === 2

                onClicked: root.model.scaleText(2)
            }
        }

        ChoiceRow {
            id: themes

            width: list.width
            heading: qsTr("Colors")

            onImplicitHeightChanged: list.arrange()

            ChoiceButton {
                width: themes.choiceWidth
                height: themes.highest
                text: qsTr("Light")
                iconName: "sun"
                roles: Theme.light
                chosen: root.model.theme === "light"

                onClicked: root.model.takeTheme("light")
            }

            ChoiceButton {
                width: themes.choiceWidth
                height: themes.highest
                text: qsTr("Dark")
                iconName: "moon"
                roles: Theme.dark
                chosen: root.model.theme === "dark"

                onClicked: root.model.takeTheme("dark")
            }

            ChoiceButton {
                width: themes.choiceWidth
                height: themes.highest
                text: qsTr("Contrast")
                iconName: "zap"
                roles: Theme.contrast
                chosen: root.model.theme === "contrast"

                onClicked: root.model.takeTheme("contrast")
            }
        }

        ChoiceRow {
            id: hands

            width: list.width
            heading: qsTr("Buttons stand")

            onImplicitHeightChanged: list.arrange()

            ChoiceButton {
                width: hands.choiceWidth
                height: hands.highest
                text: qsTr("Left")
                chosen: root.model.hand === "left"

                onClicked: root.model.takeHand("left")
            }

            ChoiceButton {
                width: hands.choiceWidth
                height: hands.highest
                text: qsTr("Both sides")
                chosen: root.model.hand === "both"

                onClicked: root.model.takeHand("both")
            }

            ChoiceButton {
                width: hands.choiceWidth
                height: hands.highest
                text: qsTr("Right")
                chosen: root.model.hand === "right"

                onClicked: root.model.takeHand("right")
            }
        }

        SwitchRow {
            width: list.width
            iconName: "hand"
            text: qsTr("Easy reach: all buttons stand low")
            on: root.model.reach

            onClicked: root.model.toggleReach()
            onImplicitHeightChanged: list.arrange()
        }

        SwitchRow {
            width: list.width
            iconName: "leaf"
            text: qsTr("Calm: one sentence at a time, softer light")
            on: root.model.calm

            onClicked: root.model.toggleCalm()
            onImplicitHeightChanged: list.arrange()
        }

        SwitchRow {
            width: list.width
            iconName: "hourglass"
            text: qsTr("No time limit for me")
            on: root.model.timeLimit.lifted

            onClicked: root.model.timeLimit.toggle()
            onImplicitHeightChanged: list.arrange()
        }

        DoingRow {
            width: list.width
            iconName: "languages"
            text: qsTr("Choose another language")

            onClicked: root.model.openLanguages()
            onImplicitHeightChanged: list.arrange()
        }

        DoingRow {
            width: list.width
            iconName: "eye-off"
            text: qsTr("Hide screen")

            onClicked: root.model.hide()
            onImplicitHeightChanged: list.arrange()
        }

        KioskText {
            readonly property int gapBefore: Theme.smallGap
            readonly property bool keepWithNext: false

            width: list.width
            visible: text !== ""
            text: root.model.voiceWords

            onImplicitHeightChanged: list.arrange()
        }
    }
}
