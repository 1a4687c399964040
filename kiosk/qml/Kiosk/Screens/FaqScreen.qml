pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The common questions, by group.
ScreenFrame {
    id: root

    required property AnswerGroupsModel model

    title: qsTr("Common questions")
    advice: qsTr("What do you want to ask about?")
    pressable: true
    leastStage: grid.wantedHeight
    tools: [
        KioskButton {
            visible: root.model.searchable
            text: qsTr("Search")
            height: Theme.target
            iconName: "search"

            onClicked: root.model.openSearch()
        }
    ]
    actions: [
        KioskButton {
            visible: root.model.searchable && Theme.toolsBelow
            text: qsTr("Search")
            iconName: "search"

            onClicked: root.model.openSearch()
        },
        ListPager {
            list: root.model.list
        }
    ]

    CardGrid {
        id: grid

        rows: root.model.list
        foot: root.foot
        columns: Theme.large ? (Theme.portrait ? 1 : 2) : Theme.portrait ? 2 : 3
        besideWords: Theme.cardBeside
        besideLines: Theme.cardLines
        delegate: Card {
            required property int index
            required property string target
            required property string title
            required property string sign
            required about
            readonly property bool keyStart: index === 0

            width: grid.cardWidth
            height: grid.cardHeight
            text: title
            iconName: sign
            wordsHeight: grid.titleLines * Theme.titleLine + (Theme.compact ? 0 : Theme.labelLine)

            onClicked: root.model.openGroup(target)
        }
    }
}
