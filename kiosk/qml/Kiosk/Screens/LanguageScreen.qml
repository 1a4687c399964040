pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The languages of the program, large; beside them the notice of free help in many more.
Item {
    id: root

    required property LanguageModel model
    readonly property bool below: Theme.portrait || Theme.huge
    // Within reach the languages stand at the foot.
    readonly property bool low: Theme.reachTop > 0
    readonly property int choiceColumns: below && !Theme.portrait ? 3 : 1
    // What a choice with a note takes; those beside it are as high.
    readonly property int notedHeight: Theme.rowLine + Theme.noteGap + Math.round(Theme.smallStrongFont.pixelSize * Theme.rowLeading) + Theme.padding
    readonly property int contentWidth: width - Theme.margin * 2
    readonly property int choiceWidth: below ? contentWidth : Math.floor((contentWidth - Theme.margin) * 0.38)

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: root.contentWidth
        title: qsTr("Choose your language")
        advice: Theme.sideways ? "" : qsTr("Your questions stay on your list.")
    }

    Grid {
        id: choices

        columns: root.choiceColumns

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: root.low ? root.height - height - Theme.gap : head.y + head.height + Theme.gap
        width: root.choiceWidth
        spacing: Theme.smallGap

        Repeater {
            model: root.model.choices

            delegate: RowButton {
                required property string code
                required property string ownName
                required property bool current
                required note
                readonly property string spokenLanguage: code
                readonly property bool keyStart: !current

                property bool primary: true

                width: Math.floor((root.choiceWidth - Theme.smallGap * (root.choiceColumns - 1)) / root.choiceColumns)
                height: Math.max(Theme.mainHeight, implicitHeight, root.choiceColumns > 1 ? root.notedHeight : 0)
                text: ownName
                on: current
                endIcon: current ? "check" : "chevron-right"
                checkable: true
                autoExclusive: true
                checked: current

                Accessible.role: Accessible.RadioButton

                onClicked: root.model.choose(code)
            }
        }
    }

    Panel {
        id: panel

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.gap + (root.below && !root.low ? choices.y + choices.height : head.y + head.height)
        height: (root.below && root.low ? choices.y : root.height) - Theme.gap - y
        width: root.below ? root.contentWidth : root.contentWidth - root.choiceWidth - Theme.margin

        KioskHeading {
            id: help

            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.padding
            level: 2
            // Each notice begins with these words, and large ones need the room.
            visible: !Theme.large || Theme.portrait
            text: qsTr("Free language help")
            font: Theme.headingFont
        }

        Item {
            id: room

            anchors.top: help.visible ? help.bottom : parent.top
            anchors.topMargin: Theme.smallGap
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.padding
        }

        PartTurner {
            id: turn

            parent: room
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            parts: root.model.parts
        }

        PartedColumn {
            id: notices

            parent: room
            anchors.fill: parent
            // On a low screen what turns them stands beside them.
            anchors.rightMargin: Theme.sideways ? turn.implicitWidth + Theme.gap : 0
            foot: Theme.sideways ? 0 : turn.implicitHeight + Theme.gap
            part: root.model.parts.part

            onDivided: parts => root.model.parts.divide(parts)

            Repeater {
                model: root.model.notices

                delegate: Item {
                    id: notice

                    required property string code
                    required property string text
                    required property string family
                    required property bool turned
                    readonly property int gapBefore: Theme.gap
                    readonly property bool keepWithNext: false
                    readonly property font wordsFont: Qt.font({family: family === "" ? Theme.family : family, pixelSize: Theme.bodyFont.pixelSize})
                    // Where there is no height for all of its lines, a long one is shown smaller.
                    readonly property int most: notices.height - notices.foot
                    readonly property bool cramped: words.implicitHeight > most

                    width: notices.width
                    implicitHeight: Math.min(words.implicitHeight, most)
                    onImplicitHeightChanged: notices.arrange()
                    Component.onCompleted: notices.arrange()

                    KioskText {
                        id: words

                        readonly property string spokenLanguage: notice.code

                        width: parent.width
                        visible: !notice.cramped
                        LayoutMirroring.enabled: notice.turned
                        text: notice.text
                        font: notice.wordsFont
                        lineHeight: Theme.noticeLine
                    }

                    Loader {
                        anchors.fill: parent
                        active: notice.cramped
                        sourceComponent: KioskText {
                            readonly property string spokenLanguage: notice.code

                            LayoutMirroring.enabled: notice.turned
                            text: notice.text
                            font: notice.wordsFont
                            lineHeight: 1
                            lineHeightMode: Text.ProportionalHeight
                            fontSizeMode: Text.Fit
                            minimumPixelSize: Theme.sampleFont.pixelSize
                        }
                    }
                }
            }
        }
    }
}
