pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// How the kiosk looks and where its buttons stand. A tap changes it at once.
ScreenFrame {
    id: root

    required property DisplayModel model
    // Where the bar has no place for them, both are two taps away from every screen all the same.
    readonly property bool offering: !Theme.languageInBar

    title: qsTr("Make it easier to use")
    pressable: true
    leastStage: Math.max(sizes.implicitHeight, themes.implicitHeight)
    tools: [
        Repeater {
            model: root.offering && !Theme.toolsBelow ? root.model.otherLanguages : null

            delegate: LanguageButton {
                height: Theme.target

                onClicked: root.model.chooseLanguage(code)
            }
        },
        KioskButton {
            visible: root.offering
            text: qsTr("Hide screen")
            height: Theme.target
            iconName: "eye-off"

            onClicked: root.model.hide()
        }
    ]
    actions: [
        Repeater {
            model: root.offering && Theme.toolsBelow ? root.model.otherLanguages : null

            delegate: LanguageButton {
                implicitHeight: Theme.target

                onClicked: root.model.chooseLanguage(code)
            }
        },
        KioskButton {
            visible: root.offering && Theme.toolsBelow
            text: qsTr("Hide screen")
            implicitHeight: Theme.target
            iconName: "eye-off"

            onClicked: root.model.hide()
        },
        PartTurner {
            parts: root.model.parts
        }
    ]

    PartedColumn {
        id: list

        anchors.fill: parent
        foot: root.foot
        sink: Theme.reachTop - root.stageTop
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

            // The button for each side stands at that side.
            readonly property string near: Theme.mirrored ? "right" : "left"
            readonly property string far: Theme.mirrored ? "left" : "right"
            readonly property string leftWords: qsTr("Left")
            readonly property string rightWords: qsTr("Right")

            width: list.width
            heading: qsTr("Side for the buttons")

            onImplicitHeightChanged: list.arrange()

            ChoiceButton {
                width: hands.choiceWidth
                height: hands.highest
                text: Theme.mirrored ? hands.rightWords : hands.leftWords
                chosen: root.model.hand === hands.near

                onClicked: root.model.takeHand(hands.near)
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
                text: Theme.mirrored ? hands.leftWords : hands.rightWords
                chosen: root.model.hand === hands.far

                onClicked: root.model.takeHand(hands.far)
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

        SwitchesRow {
            width: list.width
            model: root.model.switches

            onImplicitHeightChanged: list.arrange()
        }

        PaceRow {
            width: list.width
            model: root.model.switches

            onImplicitHeightChanged: list.arrange()
        }

        KioskText {
            readonly property int gapBefore: Theme.smallGap
            readonly property bool keepWithNext: false

            width: list.width
            text: root.model.switches.trialWords

            onImplicitHeightChanged: list.arrange()
        }

        Repeater {
            model: root.model.keyWords

            delegate: KioskText {
                required property int index
                required property string modelData
                readonly property int gapBefore: Theme.smallGap
                readonly property bool keepWithNext: index === 0

                width: list.width
                text: modelData

                onImplicitHeightChanged: list.arrange()
            }
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
