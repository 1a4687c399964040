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
    // An upright screen has room for it under a short list.
    readonly property bool picturedBelow: Theme.portrait && !Theme.large && Theme.reachTop === 0 && !model.empty && list.room - list.usedHeight >= Theme.figureHeight

    // Where something more stands below, all else is one row; a ready question can be an own one too.
    readonly property bool shallow: Theme.cardsPlain && height < Theme.reachTop + Theme.tallCard

    title: qsTr("My questions")
    advice: root.model.advice
    pressable: !root.model.empty
    leastStage: list.wantedHeight
    sideRoom: pictured ? Theme.previewWidth + Theme.gap : 0
    tools: [
        KioskButton {
            visible: root.model.offersOwn
            text: qsTr("Write my own question")
            height: Theme.target
            iconName: "pencil"
            enabled: !root.model.full

            onClicked: root.model.openOwn()
        }
    ]
    actions: [
        KioskButton {
            visible: root.model.offersOwn && Theme.toolsBelow && !Theme.sideways && !root.shallow
            text: qsTr("Write my own question")
            iconName: "pencil"
            enabled: !root.model.full

            onClicked: root.model.openOwn()
        },
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
            tone: root.model.empty ? "filled" : "outline"
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
                visible: !Theme.sideways
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
        besideWords: Theme.numberRoom + Theme.smallGap + (Theme.huge ? Theme.gap + Theme.smallGap : Theme.target * 4 + Theme.smallGap * 5 + Theme.tightGap)
        besideLines: Theme.huge ? Theme.target + Theme.smallGap * 2 : Theme.padding
        // In large text a row is as high as the letters themselves ask for.
        lineHeight: Theme.large ? Theme.noticeLine : Theme.rowLine
        // The buttons of a row stand at its lower end: in the lower half a short row is as high as a long one.
        leastHeight: Theme.huge && Theme.reachTop > 0 ? lines * lineHeight + besideLines : Theme.row
        rows: root.model.list
        foot: root.foot
        delegate: QuestionRow {
            questions: root.model
            width: list.columnWidth
            height: list.rowHeight || implicitHeight
            mostHeight: list.room
        }
    }

    SheetPanel {
        anchors.left: parent.right
        anchors.leftMargin: Theme.gap
        y: Theme.gap - root.stageTop
        width: Theme.previewWidth
        height: root.actionsTop - Theme.gap
        visible: root.pictured
        draft: root.model.draft
    }

    SheetPanel {
        anchors.left: parent.left
        y: list.usedHeight + Theme.gap
        width: parent.width
        height: list.room - y
        visible: root.picturedBelow
        draft: root.model.draft
    }
}
