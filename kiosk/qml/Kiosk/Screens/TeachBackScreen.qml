import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// After the last page of a topic: say it in your own words. No right, no wrong, no count.
Item {
    id: root

    required property TeachBackModel model

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        eyebrow: root.model.title
        title: qsTr("In your own words")
    }

    BlockList {
        x: Theme.margin
        y: head.y + head.height + (Theme.compact ? Theme.smallGap : Theme.gap * 2)
        width: parent.width - Theme.margin * 2
        textWidth: Math.min(Theme.readingWidth, width)
        height: actions.y - y - Theme.gap
        blocks: root.model.blocks
        part: root.model.parts.part

        onDivided: parts => root.model.parts.divide(parts)
    }

    Item {
        id: actions

        x: Theme.margin
        width: parent.width - Theme.margin * 2
        height: Theme.actionsHeight
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap

        Row {
            spacing: Theme.smallGap

            KioskButton {
                text: root.model.done ? qsTr("On your list") : root.model.full ? qsTr("List is full") : qsTr("Put this on my sheet")
                iconName: root.model.done ? "check" : "plus"
                enabled: !root.model.done && !root.model.full

                onClicked: root.model.add()
            }

            KioskButton {
                visible: !root.model.reminded
                text: Theme.compact ? qsTr("Main point") : qsTr("Show the main point")
                iconName: "flag"

                onClicked: root.model.remind()
            }
        }

        Pager {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.model.parts.divided
            position: root.model.parts.position
            canGoBack: root.model.parts.canGoBack
            canGoOn: root.model.parts.canGoOn

            onWentBack: root.model.parts.goBack()
            onWentOn: root.model.parts.goOn()
        }
    }
}
