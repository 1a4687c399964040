pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// My questions: the list, in order, with stars, and the way to the sheet.
ScreenFrame {
    id: root

    required property QuestionsModel model
    readonly property bool pictured: Theme.roomy && !Theme.portrait && !Theme.large && Theme.reachTop === 0 && !model.empty

    title: qsTr("My questions")
    advice: root.model.advice
    pressable: !root.model.empty
    leastStage: list.wantedHeight
    sideRoom: pictured ? Theme.previewWidth + Theme.gap : 0
    actions: [
        KioskButton {
            text: qsTr("Print my sheet")
            iconName: "printer"
            tone: "filled"
            enabled: !root.model.empty
            primary: true

            onClicked: root.model.openPreview()
        },
        KioskButton {
            visible: Theme.roomy || !root.model.canUndo
            text: qsTr("Add questions")
            iconName: "list-plus"
            enabled: !root.model.full

            onClicked: root.model.openStages()
        },
        KioskButton {
            visible: root.model.canUndo
            text: qsTr("Undo")
            iconName: "undo-2"

            onClicked: root.model.undo()
        },
        ListPager {
            list: root.model.list
        }
    ]

    Panel {
        anchors.fill: parent
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

    PagedList {
        id: list

        visible: !root.model.empty
        besideWords: Theme.target * 4 + Theme.smallGap * 7 + Theme.numberRoom
        rows: root.model.list
        foot: root.foot
        delegate: QuestionRow {
            questions: root.model
            width: list.columnWidth
            height: list.rowHeight
        }
    }

    Panel {
        anchors.left: parent.right
        anchors.leftMargin: Theme.gap
        y: Theme.gap - root.stageTop
        width: Theme.previewWidth
        height: root.actionsTop - Theme.gap
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
}
