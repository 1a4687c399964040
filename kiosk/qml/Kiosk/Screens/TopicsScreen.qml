pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The topics of a group, as cards that tell the main message.
ScreenFrame {
    id: root

    required property TopicsModel model

    title: root.model.title
    advice: qsTr("Touch a topic to read about it.")
    pressable: true
    leastStage: grid.wantedHeight
    actions: ListPager {
        list: root.model.list
    }

    CardGrid {
        id: grid

        rows: root.model.list
        foot: root.foot
        columns: Theme.portrait || Theme.sideways ? 1 : 2
        besideWords: Theme.padding * 2 + Theme.badge + Theme.gap
        besideLines: Theme.padding * 2
        leastHeight: Theme.large ? Theme.row : Theme.topicCard
        tallest: Theme.tallCard
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
            // The first page of the topic tells it too.
            tellsMessage: !Theme.large && !Theme.compact

            onClicked: root.model.open(target)
        }
    }
}
