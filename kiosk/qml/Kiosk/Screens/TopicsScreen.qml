pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The topics of a group, as cards that tell the main message.
Item {
    id: root

    required property TopicsModel model
    readonly property int columns: Theme.portrait ? 1 : 2
    readonly property int room: height - head.y - head.height - Theme.gap * 2
    readonly property int capacity: Math.max(1, Math.floor((room + Theme.gap) / (Theme.topicCard + Theme.gap))) * columns
    readonly property int footHeight: model.list.divided ? Theme.mainHeight + Theme.gap : 0
    readonly property int rows: Math.max(1, Math.ceil(model.list.pageSize / columns))
    readonly property int rowHeight: Math.min(Theme.tallCard, Math.floor((room - footHeight - Theme.gap * (rows - 1)) / rows))
    readonly property int cardWidth: Math.floor((grid.width - Theme.gap * (columns - 1)) / columns)

    Binding {
        target: root.model.list
        property: "capacity"
        value: root.capacity
    }

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        title: root.model.title
        advice: qsTr("Touch a topic to read about it.")
    }

    Grid {
        id: grid

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        x: Theme.margin
        width: parent.width - Theme.margin * 2
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.model.list.rows

            delegate: TopicCard {
                required property string target
                required property string title
                required property string sign

                width: root.cardWidth
                height: root.rowHeight
                text: title
                iconName: sign
                tellsMessage: Theme.roomy || Theme.portrait

                onClicked: root.model.open(target)
            }
        }
    }

    Pager {
        id: turn

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.gap
        visible: root.model.list.divided
        position: root.model.list.position
        canGoBack: root.model.list.canGoBack
        canGoOn: root.model.list.canGoOn

        onWentBack: root.model.list.goBack()
        onWentOn: root.model.list.goOn()
    }
}
