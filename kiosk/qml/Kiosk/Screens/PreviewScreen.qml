pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The sheet before it prints: its picture, and beside it the list in body size.
Item {
    id: root

    required property PreviewModel model
    readonly property bool below: Theme.portrait
    readonly property int panelHeight: below ? Math.round(height * 0.4) : actions.y - Theme.gap * 2
    readonly property int pictureHeight: panelHeight - Theme.padding * 2
    readonly property int pictureWidth: Math.min(Math.floor(pictureHeight / 1.294), Math.floor((widest - Theme.padding * 2 - Theme.gap) / model.pageCount))
    readonly property int widest: below ? width - Theme.margin * 2 : Math.round(width * 0.5)

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: root.below ? parent.width - Theme.margin * 2 : panel.x - Theme.margin * 2
        eyebrow: qsTr("My questions")
        title: qsTr("Your sheet")
        advice: root.model.note
    }

    Panel {
        id: panel

        x: parent.width - Theme.margin - width
        y: root.below ? actions.y - height - Theme.gap : Theme.gap
        width: root.below ? parent.width - Theme.margin * 2 : root.pictureWidth * root.model.pageCount + Theme.gap * (root.model.pageCount - 1) + Theme.padding * 2
        height: root.panelHeight

        Row {
            anchors.centerIn: parent
            spacing: Theme.gap

            Repeater {
                model: root.model.pageCount

                delegate: SheetPicture {
                    required property int index

                    width: root.pictureWidth
                    draft: root.model.draft
                    page: index
                }
            }
        }
    }

    PartedColumn {
        id: list

        x: Theme.margin
        y: head.y + head.height + Theme.gap
        width: head.width
        height: (Theme.narrow ? turn.y : root.below ? panel.y : actions.y) - y - Theme.gap
        part: root.model.parts.part

        onDivided: parts => root.model.parts.divide(parts)

        Repeater {
            model: root.model.rows

            delegate: SheetLine {
                width: list.width

                onImplicitHeightChanged: list.arrange()
                Component.onCompleted: list.arrange()
            }
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
        spacing: Theme.smallGap

        KioskButton {
            text: root.model.largePrint ? qsTr("Normal print") : qsTr("Large print")
            iconName: "type"

            onClicked: root.model.toggleLargePrint()
        }

        KioskButton {
            text: qsTr("Print")
            iconName: "printer"
            tone: "filled"
            primary: true

            onClicked: root.model.printSheet()
        }
    }
}
