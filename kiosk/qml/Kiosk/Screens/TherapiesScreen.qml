pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where the kiosk shows several therapies: which one to read about.
ScreenFrame {
    id: root

    required property TherapiesModel model
    readonly property real messageLetter: Theme.labelFont.pixelSize * Theme.letter
    readonly property int messageLines: Math.ceil(model.longestMessage * messageLetter / Math.max(messageLetter, Math.min(grid.cardWidth - grid.besideWords, Theme.labelReadingWidth) - messageLetter * 2))

    title: qsTr("Which treatment would you like to know about?")
    advice: Theme.compact ? "" : qsTr("Touch one to read about it and pick your questions.")
    pressable: true
    leastStage: grid.wantedHeight
    tools: KioskButton {
        // Where the bar has no place for it; the notice of free language help is one tap away.
        visible: !Theme.languageInBar
        text: qsTr("Language")
        height: Theme.target
        iconName: "languages"

        onClicked: root.model.openLanguages()
    }
    actions: [
        KioskButton {
            // Where the bar has no place for it; the notice of free language help is one tap away.
            visible: !Theme.languageInBar && Theme.toolsBelow
            text: qsTr("Language")
            iconName: "languages"

            onClicked: root.model.openLanguages()
        },
        ListPager {
            list: root.model.list
        }
    ]

    CardGrid {
        id: grid

        rows: root.model.list
        foot: root.foot
        columns: Theme.portrait || Theme.large ? 1 : 2
        besideWords: Theme.padding * 2 + Theme.badge + Theme.gap
        besideLines: Theme.topicPadding * 2 + Theme.noteGap + root.messageLines * Theme.labelLine
        leastHeight: Theme.large ? Theme.row : Theme.topicCard
        tallest: Math.max(Theme.tallCard, wantedHeight)
        delegate: TopicCard {
            required property int index
            required property string target
            required property string title
            required property string sign
            required property string language
            readonly property bool keyStart: index === 0
            readonly property string spokenLanguage: language

            width: grid.cardWidth
            height: grid.cardHeight
            text: title
            iconName: sign
            tellsMessage: true

            onClicked: root.model.open(target)
        }
    }
}
