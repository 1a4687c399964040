pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The list without paper: large to copy by hand, and as codes for a phone: beside it, below it,
// or with large text before it, where the advice stands above the list.
ScreenFrame {
    id: root

    required property TakeawayModel model
    readonly property bool coded: model.code !== ""
    readonly property bool among: Theme.large
    readonly property bool adviceAmong: Theme.large && !Theme.portrait
    readonly property bool beside: !Theme.portrait && !among

    eyebrow: qsTr("My questions")
    title: qsTr("Take your list with you")
    advice: root.adviceAmong ? "" : root.model.advice
    titleInText: adviceAmong
    running: root.model.parts.part > 0
    sideRoom: beside && coded ? panel.implicitWidth + Theme.margin : 0
    actions: [
        PartTurner {
            parts: root.model.parts
            atEnd: Theme.sideways
        },
        KioskButton {
            text: qsTr("Change my list")
            iconName: "list-checks"
            atEnd: true

            onClicked: root.model.openList()
        }
    ]

    PartedColumn {
        id: list

        anchors.left: parent.left
        width: parent.width
        height: root.beside || root.among || !root.coded ? parent.height : parent.height - panel.height - Theme.gap
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

        Loader {
            property var gapBefore: active ? Theme.paragraphGap : undefined
            readonly property bool keepWithNext: false

            width: list.width
            visible: false
            active: root.among && root.coded
            sourceComponent: CodePanel {
                model: root.model
                wordsBeside: !Theme.portrait
            }

            onImplicitHeightChanged: list.arrange()
            onGapBeforeChanged: list.arrange()
        }

        KioskText {
            property var gapBefore: root.adviceAmong ? Theme.listGap : undefined
            readonly property bool keepWithNext: false

            width: list.width
            visible: false
            text: root.model.advice

            onImplicitHeightChanged: list.arrange()
            onGapBeforeChanged: list.arrange()
        }

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

    Loader {
        id: panel

        anchors.left: root.beside ? parent.right : parent.left
        anchors.leftMargin: root.beside ? Theme.margin : 0
        y: root.beside ? Theme.gap - root.stageTop : parent.height - height - (root.model.parts.divided ? root.foot : 0)
        width: root.beside ? implicitWidth : parent.width
        height: root.beside ? root.actionsTop - Theme.gap : implicitHeight
        active: root.coded && !root.among
        sourceComponent: CodePanel {
            model: root.model
            wordsBeside: !root.beside
        }
    }
}
