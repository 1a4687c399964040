import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One common question with its answer.
Item {
    id: root

    required property AnswerModel model

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        eyebrow: qsTr("Common question")
        title: root.model.title
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
        visible: !Theme.actionsGiveWay
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap

        Row {
            spacing: Theme.smallGap

            KioskButton {
                visible: root.model.asking.offered
                text: root.model.asking.done ? qsTr("On your list") : root.model.asking.full ? qsTr("List is full") : qsTr("Ask about this")
                iconName: root.model.asking.done ? "check" : "plus"
                enabled: !root.model.asking.done && !root.model.asking.full

                onClicked: root.model.asking.ask()
            }

            KioskButton {
                text: Theme.roomy ? qsTr("Where this comes from") : qsTr("Sources")
                iconName: "book-open"

                onClicked: root.model.openSources()
            }

            KioskButton {
                visible: root.model.hasWords
                text: Theme.roomy || Theme.portrait ? qsTr("Words on this page") : qsTr("Words")
                iconName: "book-a"

                onClicked: root.model.openWords()
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
