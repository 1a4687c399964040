pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// My questions: the list, in order, with stars, and the way to the sheet.
Item {
    id: root

    required property QuestionsModel model
    readonly property bool pictured: Theme.roomy && !Theme.portrait && !model.empty

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: (own.visible ? own.x - Theme.gap : parent.width - Theme.margin) - x
        title: qsTr("My questions")
        advice: root.model.advice
    }

    Panel {
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - Theme.margin * 2
        visible: root.model.empty

        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.padding * 2, Theme.dialogWidth)
            spacing: Theme.gap

            KioskIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "list-plus"
                size: Theme.badge
            }

            KioskText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Your list is empty. On any page, touch Ask about this. Or pick from our list of ready questions.")
            }
        }
    }

    KioskButton {
        id: own

        x: (root.pictured ? panel.x - Theme.gap : parent.width - Theme.margin) - width
        y: Theme.gap
        visible: root.model.offersOwn
        height: Theme.target
        text: qsTr("Write my own question")
        iconName: "pencil"
        enabled: !root.model.full

        onClicked: root.model.openOwn()
    }

    PagedList {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: Theme.narrow ? actions.top : parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - Theme.margin * 2
        visible: !root.model.empty
        rightRoom: root.pictured ? panel.width + Theme.gap : 0
        rowHeight: root.model.hasLongText ? Theme.longRow : Theme.row
        footTaken: !Theme.narrow
        rows: root.model.list
        delegate: QuestionRow {
            questions: root.model
            width: list.columnWidth
            height: list.rowHeight
        }
    }

    Panel {
        id: panel

        x: parent.width - Theme.margin - width
        y: Theme.gap
        width: Theme.previewWidth
        height: actions.y - y - Theme.gap
        visible: root.pictured

        Loader {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.padding * 2, Math.floor((parent.height - Theme.padding * 2) / 1.294))
            active: root.pictured
            sourceComponent: SheetPicture {
                draft: root.model.draft
                page: 0
            }
        }
    }

    Row {
        id: actions

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        spacing: Theme.smallGap

        KioskButton {
            text: qsTr("Print my sheet")
            iconName: "printer"
            tone: "filled"
            enabled: !root.model.empty
            primary: true

            onClicked: root.model.openPreview()
        }

        KioskButton {
            visible: Theme.roomy || !root.model.canUndo
            text: qsTr("Add questions")
            iconName: "list-plus"
            enabled: !root.model.full

            onClicked: root.model.openStages()
        }

        KioskButton {
            visible: root.model.canUndo
            text: qsTr("Undo")
            iconName: "undo-2"

            onClicked: root.model.undo()
        }
    }
}
