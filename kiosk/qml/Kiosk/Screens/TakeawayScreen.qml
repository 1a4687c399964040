pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The list without paper: large to copy by hand, and beside it as codes for a phone.
Item {
    id: root

    required property TakeawayModel model
    readonly property bool below: Theme.portrait

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: root.below ? parent.width - Theme.margin * 2 : panel.x - Theme.margin * 2
        eyebrow: qsTr("My questions")
        title: qsTr("Take your list with you")
        advice: root.model.advice
    }

    PartedColumn {
        id: list

        x: Theme.margin
        y: head.y + head.height + Theme.paragraphGap
        width: head.width
        height: (Theme.narrow ? turn.y : root.below ? panel.y : actions.y) - y - Theme.gap
        part: root.model.parts.part

        onDivided: parts => root.model.parts.divide(parts)

        Repeater {
            model: root.model.rows

            delegate: SheetLine {
                width: list.width
                wordsFont: Theme.copyFont
                numberFont: Theme.copyNumberFont

                onImplicitHeightChanged: list.arrange()
                Component.onCompleted: list.arrange()
            }
        }
    }

    Panel {
        id: panel

        x: parent.width - Theme.margin - width
        y: root.below ? actions.y - height - Theme.gap : Theme.gap
        width: root.below ? parent.width - Theme.margin * 2 : content.width + Theme.padding * 2
        height: root.below ? content.height + Theme.padding * 2 : actions.y - Theme.gap * 2
        visible: root.model.code !== ""

        TakeawayCode {
            id: content

            x: Theme.padding
            y: Math.round((parent.height - height) / 2)
            width: root.below ? parent.width - Theme.padding * 2 : implicitWidth
            model: root.model
            wordsBeside: root.below
        }
    }

    Pager {
        id: turn

        x: Theme.margin
        y: Theme.narrow ? panel.y - height - Theme.gap : actions.y
        visible: root.model.parts.divided
        position: root.model.parts.position
        canGoBack: root.model.parts.canGoBack
        canGoOn: root.model.parts.canGoOn

        onWentBack: root.model.parts.goBack()
        onWentOn: root.model.parts.goOn()
    }

    Row {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap

        KioskButton {
            text: qsTr("Change my list")
            iconName: "list-checks"

            onClicked: root.model.openList()
        }
    }
}
