import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The topics of a group, as cards that tell the main message.
Item {
    id: root

    required property TopicsModel model
    readonly property int columns: Theme.portrait ? 1 : 2
    readonly property int rowHeight: Theme.roomy ? Math.ceil(Theme.mm * 52) : Theme.portrait ? Math.ceil(Theme.mm * 48) : Theme.row
    readonly property int cardWidth: Math.floor((grid.width - Theme.gap * (columns - 1)) / columns)

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
        height: parent.height - y - Theme.gap - (root.model.list.divided ? turn.height + Theme.gap : 0)
        columns: root.columns
        spacing: Theme.gap

        Binding {
            target: root.model.list
            property: "capacity"
            value: Math.max(1, Math.floor((grid.height + Theme.gap) / (root.rowHeight + Theme.gap))) * root.columns
        }

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
                tellsMessage: root.rowHeight > Theme.row

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
