pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The topics of a group, as cards that tell the main message.
ScreenFrame {
    id: root

    required property TopicsModel model
    readonly property bool few: !Theme.large && Theme.reachTop === 0 && model.list.count <= (Theme.compact ? 2 : 3)
    // On a small screen the first page of the topic tells it, unless a few cards have the height.
    readonly property bool tellsMessage: !Theme.compact || (few && plainHeight + toldLines * messageLine <= grid.height)
    // A few topics are tall cards, with their signs above larger words.
    readonly property bool upright: few && tellsMessage
    readonly property font messageFont: few ? Theme.bodyFont : Theme.labelFont
    readonly property int messageLine: few ? Theme.rowLine : Theme.labelLine
    readonly property real messageLetter: messageFont.pixelSize * Theme.letter
    readonly property int toldLines: Math.ceil(model.longestMessage * messageLetter / Math.max(messageLetter, Math.min(grid.cardWidth - grid.besideWords, Theme.messageWidth) - messageLetter * 2))
    readonly property int plainHeight: grid.titleLines * Theme.titleLine + Theme.topicPadding * 2 + Theme.noteGap + (few ? Theme.uprightBadge + Theme.gap : 0)

    title: root.model.title
    advice: qsTr("Touch a topic to read about it.")
    pressable: true
    leastStage: Math.max(grid.leastHeight, plainHeight + (Theme.compact ? 0 : toldLines * messageLine))
    actions: ListPager {
        list: root.model.list
    }

    CardGrid {
        id: grid

        rows: root.model.list
        foot: root.foot
        columns: Theme.portrait || Theme.large ? 1 : root.few ? Math.max(1, root.model.list.count) : 2
        besideWords: Theme.padding * 2 + (root.few || Theme.cardsPlain ? 0 : Theme.badge + Theme.gap)
        besideLines: Theme.topicPadding * 2 + Theme.noteGap + (root.tellsMessage ? root.toldLines * root.messageLine : 0) + (root.upright ? Theme.uprightBadge + Theme.gap : 0)
        leastHeight: Theme.large ? Theme.row : Theme.topicCard
        tallest: Math.max(root.upright ? Theme.uprightCard : Theme.tallCard, wantedHeight)
        delegate: TopicCard {
            required property int index
            required property string target
            required property string title
            required property string sign
            readonly property bool keyStart: index === 0

            width: grid.cardWidth
            height: grid.cardHeight
            text: title
            iconName: sign
            tellsMessage: root.tellsMessage
            upright: root.upright
            // The last line reaches a little below its height.
            wordsHeight: grid.titleLines * Theme.titleLine + Theme.noteGap + root.toldLines * root.messageLine + Theme.smallGap
            messageFont: root.messageFont
            messageLine: root.messageLine

            onPressed: root.model.foresee(target)
            onClicked: root.model.open(target)
        }
    }
}
