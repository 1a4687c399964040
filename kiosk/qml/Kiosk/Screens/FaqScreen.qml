pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The common questions, by group.
Item {
    id: root

    required property AnswerGroupsModel model
    readonly property int columns: Theme.portrait ? 2 : 3
    readonly property int rows: Math.ceil(6 / columns)

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: search.x - x - Theme.gap
        title: qsTr("Common questions")
        advice: qsTr("What do you want to ask about?")
    }

    KioskButton {
        id: search

        x: parent.width - Theme.margin - width
        y: Theme.gap
        visible: root.model.searchable
        height: Theme.target
        text: qsTr("Search")
        iconName: "search"

        onClicked: root.model.openSearch()
    }

    Grid {
        id: grid

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - Theme.margin * 2
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.model.groups

            delegate: Card {
                required property string target
                required property string title
                required property string sign
                required about

                width: Math.floor((grid.width - Theme.gap * (root.columns - 1)) / root.columns)
                height: Math.floor((grid.height - Theme.gap * (root.rows - 1)) / root.rows)
                text: title
                iconName: sign

                onClicked: root.model.openGroup(target)
            }
        }
    }
}
