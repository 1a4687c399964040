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
                text: qsTr("Normal")
                wordsFont: Theme.sampleFont
                wordsRoom: Theme.hugeSampleLine
                chosen: root.model.textScale === 1

                onClicked: root.model.scaleText(1)
            }

            ChoiceButton {
                width: sizes.choiceWidth
                text: qsTr("Large")
                wordsFont: Theme.largeSampleFont
                wordsRoom: Theme.hugeSampleLine
                chosen: root.model.textScale === 1.5

                onClicked: root.model.scaleText(1.5)
            }

            ChoiceButton {
                width: sizes.choiceWidth
                text: qsTr("Largest")
                wordsFont: Theme.hugeSampleFont
                wordsRoom: Theme.hugeSampleLine
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
                text: qsTr("Light")
                iconName: "sun"
                roles: Theme.light
                chosen: root.model.theme === "light"

                onClicked: root.model.takeTheme("light")
            }

            ChoiceButton {
                width: themes.choiceWidth
                text: qsTr("Dark")
                iconName: "moon"
                roles: Theme.dark
                chosen: root.model.theme === "dark"

                onClicked: root.model.takeTheme("dark")
            }

            ChoiceButton {
                width: themes.choiceWidth
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
                text: qsTr("Left")
                chosen: root.model.hand === "left"

                onClicked: root.model.takeHand("left")
            }

            ChoiceButton {
                width: hands.choiceWidth
                text: qsTr("Both sides")
                chosen: root.model.hand === "both"

                onClicked: root.model.takeHand("both")
            }

            ChoiceButton {
                width: hands.choiceWidth
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

        // Further rows stand here: language, hide screen, no time limit.
    }
}
