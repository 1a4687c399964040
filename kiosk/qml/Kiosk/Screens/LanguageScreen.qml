pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
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
                height: Math.max(Theme.mainHeight, implicitHeight)
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

        ListPager {
            id: turn

            parent: room
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            list: root.model.notices
        }

        PagedList {
            id: notices

            // Where no notice has the height for all of its lines, a long one is shown smaller.
            readonly property bool cramped: rowHeight < wantedHeight

            parent: room
            // Some scripts are wider than ours, and lines end before long words.
            besideWords: Theme.bodyFont.pixelSize * 2
            lineHeight: Theme.noticeLine
            besideLines: Theme.smallGap
            leastHeight: Theme.noticeRow
            rows: root.model.notices
            // On a low screen what turns them stands beside them.
            anchors.rightMargin: Theme.sideways ? turn.implicitWidth + Theme.gap : 0
            foot: Theme.sideways ? 0 : turn.implicitHeight + Theme.gap
            delegate: Item {
                id: notice

                required property string code
                required property string text
                required property string family
                required property bool turned

                width: notices.columnWidth
                height: notices.rowHeight

                KioskText {
                    readonly property string spokenLanguage: notice.code

                    anchors.fill: parent
                    LayoutMirroring.enabled: notice.turned
                    verticalAlignment: Text.AlignVCenter
                    text: notice.text
                    font.family: notice.family === "" ? Theme.family : notice.family
                    font.pixelSize: Theme.bodyFont.pixelSize
                    lineHeight: notices.cramped ? 1 : Theme.noticeLine
                    lineHeightMode: notices.cramped ? Text.ProportionalHeight : Text.FixedHeight
                    fontSizeMode: notices.cramped ? Text.Fit : Text.FixedSize
                    minimumPixelSize: Theme.sampleFont.pixelSize
                }
            }
        }
    }
}
