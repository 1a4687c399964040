import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The sheet before it prints: its picture, and beside it the list in body size.
Item {
    id: root

    required property PreviewModel model

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: panel.x - Theme.margin * 2
        title: qsTr("Your sheet")
        advice: root.model.note
    }

    Panel {
        id: panel

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.gap
        width: Theme.previewWidth + Theme.padding * 2
        height: actions.y - y - Theme.gap

        Row {
            anchors.centerIn: parent
            spacing: Theme.gap

            Repeater {
                model: root.model.pageCount

                delegate: Rectangle {
                    id: paper

                    required property int index

                    width: root.model.pageCount > 1 ? Math.round((panel.width - Theme.padding * 2 - Theme.gap) / 2) : Math.round(Math.min(panel.width - Theme.padding * 2, (panel.height - Theme.padding * 2) / 1.3))
                    height: Math.round(width * 1.294)
                    border.color: Theme.colors.hairline
                    border.width: Theme.hairline

                    SheetPreview {
                        anchors.fill: parent
                        anchors.margins: Theme.hairline
                        draft: root.model.draft
                        page: paper.index

                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("A small picture of your sheet. The list beside it has the same words.")
                    }
                }
            }
        }
    }

    PagedList {
        id: sheet

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        x: Theme.margin
        width: head.width
        height: actions.y - y - Theme.gap
        rowHeight: Math.ceil(Theme.bodyFont.pixelSize * 2.6)
        rows: root.model.list
        delegate: Item {
            id: line

            required property string number
            required property string text
            required property bool starred

            width: sheet.columnWidth
            height: sheet.rowHeight

            KioskText {
                id: count

                text: line.number
                font: Theme.cardTitleFont
                lineHeight: Math.round(font.pixelSize * 1.2)
                wrapMode: Text.NoWrap
            }

            KioskIcon {
                id: star

                anchors.left: count.right
                anchors.leftMargin: Theme.smallGap
                y: Math.round((count.lineHeight - height) / 2)
                visible: line.starred
                name: "star"
                filled: true
                color: Theme.colors.mark
            }

            KioskText {
                anchors.left: line.starred ? star.right : count.right
                anchors.leftMargin: Theme.smallGap
                anchors.right: parent.right
                text: line.text
                lineHeight: Math.round(font.pixelSize * 1.2)
            }
        }
    }

    Row {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        spacing: Theme.smallGap

        KioskButton {
            text: root.model.largePrint ? qsTr("Use normal print") : qsTr("Use large print")
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
