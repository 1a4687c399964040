pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ready questions of a stage, to tick.
ScreenFrame {
    id: root

    required property ReadyModel model

    eyebrow: qsTr("Add questions")
    title: root.model.title
    advice: root.model.advice
    pressable: true
    leastStage: ready.wantedHeight
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
        id: ready

        columns: Theme.signsBeside && root.model.list.count > 4 ? 2 : 1
        tallest: Theme.tallRow
        rows: root.model.list
        foot: root.foot
        delegate: RowButton {
            id: row

            required property int index
            required property string target
            required text
            required property bool chosen
            required property bool usable
            readonly property bool keyStart: index === 0

            width: ready.columnWidth
            height: ready.rowHeight || snugHeight
            on: chosen
            enabled: usable
            endIcon: chosen ? "check" : "plus"
            checkable: true
            checked: chosen

            Accessible.role: Accessible.CheckBox

            onClicked: root.model.toggle(row.target)
        }
    }
}
