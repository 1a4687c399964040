import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Words of the field with what they mean.
Item {
    id: root

    required property GlossaryModel model

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        eyebrow: Theme.compact && Theme.textScale > 1 ? "" : root.model.pageTitle
        title: root.model.title
    }

    BlockList {
        x: Theme.margin
        y: head.y + head.height + Theme.gap
        width: parent.width - Theme.margin * 2
        textWidth: Math.min(Theme.readingWidth, width)
        height: actions.y - y - Theme.gap
        repeatsLast: false
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

        KioskButton {
            visible: !root.model.showsAll
            text: qsTr("All words")
            iconName: "book-a"

            onClicked: root.model.openAll()
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
