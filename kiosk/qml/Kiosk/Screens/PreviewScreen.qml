pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The sheet before it prints: its picture, and beside it the list in body size. With large text
// the picture comes first, and the list has the whole width.
ScreenFrame {
    id: root

    required property PreviewModel model
    // On a low screen the picture is small above the buttons, where it has room.
    readonly property bool overButtons: Theme.sideways && height > Theme.leastOverButtons
    readonly property bool among: Theme.large && !overButtons
    readonly property bool beside: !Theme.portrait && !Theme.large
    readonly property int panelHeight: beside ? actionsTop - Theme.gap : Math.round(height * 0.4)
    readonly property int widest: beside ? Math.round(width * 0.5) : innerWidth
    readonly property int pictureWidth: Math.min(Math.floor((panelHeight - Theme.padding * 2) / Theme.sheetShape), Math.floor((widest - Theme.padding * 2 - Theme.gap) / model.pageCount))

    eyebrow: qsTr("My questions")
    title: qsTr("Your sheet")
    advice: root.model.note
    titleInText: Theme.titlesAmong
    running: root.model.parts.part > 0
    sideRoom: beside ? panel.implicitWidth + Theme.margin : 0
    actions: [
        Loader {
            readonly property bool atEnd: false

            visible: active
            active: root.overButtons
            sourceComponent: SheetPictures {
                implicitHeight: Math.round(pictureWidth * Theme.sheetShape) + Theme.tightGap * 2
                model: root.model
                pictureWidth: Math.floor((Theme.besideWidth - Theme.smallGap * 3) / 2)
            }
        },
        PartTurner {
            parts: root.model.parts
            atEnd: Theme.sideways
        },
        KioskButton {
            text: root.model.largePrint ? qsTr("Normal print") : qsTr("Large print")
            iconName: "type"
            atEnd: true

            onClicked: root.model.toggleLargePrint()
        },
        KioskButton {
            text: qsTr("Print")
            iconName: "printer"
            tone: "filled"
            primary: true
            atEnd: true

            onClicked: root.model.printSheet()
        }
    ]

    Loader {
        id: panel

        anchors.left: root.beside ? parent.right : parent.left
        anchors.leftMargin: root.beside ? Theme.margin : 0
        y: root.beside ? Theme.gap - root.stageTop : parent.height - height - (root.model.parts.divided ? root.foot : 0)
        width: root.beside ? implicitWidth : parent.width
        height: root.panelHeight
        active: !Theme.large
        sourceComponent: SheetPictures {
            model: root.model
            pictureWidth: root.pictureWidth
        }
    }

    PartedColumn {
        id: list

        anchors.left: parent.left
        width: parent.width
        height: root.beside || Theme.large ? parent.height : parent.height - panel.height - Theme.gap
        foot: root.foot
        part: root.model.parts.part

        onDivided: parts => root.model.parts.divide(parts)

        KioskHeading {
            property var gapBefore: root.titleInText ? Theme.listGap : undefined
            readonly property bool keepWithNext: true

            width: list.width
            visible: false
            text: root.title

            onImplicitHeightChanged: list.arrange()
            onGapBeforeChanged: list.arrange()
        }

        KioskText {
            property var gapBefore: root.titleInText ? Theme.listGap : undefined
            readonly property bool keepWithNext: false

            width: list.width
            visible: false
            text: root.advice
            font: Theme.smallFont
            lineHeight: Theme.smallLine
            color: Theme.colors.soft

            onImplicitHeightChanged: list.arrange()
            onGapBeforeChanged: list.arrange()
        }

        Loader {
            property var gapBefore: active ? Theme.listGap : undefined
            readonly property bool keepWithNext: false

            width: list.width
            visible: false
            active: root.among
            sourceComponent: SheetPictures {
                implicitHeight: Math.round(pictureWidth * Theme.sheetShape) + Theme.padding * 2
                model: root.model
                pictureWidth: Theme.sheetBlock
            }

            onImplicitHeightChanged: list.arrange()
            onGapBeforeChanged: list.arrange()
        }

        Repeater {
            model: root.model.rows

            delegate: SheetLine {
                width: list.width

                onImplicitHeightChanged: list.arrange()
                Component.onCompleted: list.arrange()
            }
        }
    }
}
