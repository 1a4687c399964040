pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The stages of the ready questions.
ScreenFrame {
    id: root

    required property StagesModel model

    eyebrow: qsTr("My questions")
    title: qsTr("Add questions")
    advice: qsTr("What is on your mind?")
    pressable: true
    leastStage: stages.wantedHeight
    actions: [
        KioskButton {
            text: qsTr("See my list")
            iconName: "list-checks"
            tone: "filled"

            onClicked: root.model.openMine()
        },
        ListPager {
            list: root.model.list
        }
    ]

    PagedList {
        id: stages

        columns: Theme.large ? 1 : Theme.roomy && !Theme.portrait ? 3 : 2
        besideWords: Theme.padding * 2 + Theme.icon * 2 + Theme.gap + Theme.smallGap
        besideLines: Theme.padding + Math.round(Theme.smallFont.pixelSize * Theme.rowLeading)
        tallest: Theme.tallRow
        rows: root.model.list
        foot: root.foot
        delegate: RowButton {
            required property int index
            required property string target
            required property string title
            required property string chosen
            required property string sign
            required property bool usable
            readonly property bool keyStart: index === 0

            width: stages.columnWidth
            height: stages.rowHeight || snugHeight
            text: title
            note: chosen
            iconName: sign
            enabled: usable

            onClicked: root.model.open(target)
        }
    }
}
