pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ready questions of a stage, to tick.
Item {
    id: root

    required property ReadyModel model

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        eyebrow: qsTr("Add questions")
        title: root.model.title
        advice: root.model.advice
    }

    PagedList {
        id: ready

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: Theme.narrow ? actions.top : parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - Theme.margin * 2
        columns: Theme.roomy && !Theme.portrait ? 2 : 1
        rowHeight: Theme.row
        footTaken: !Theme.narrow
        rows: root.model.list
        delegate: RowButton {
            id: row

            required property string target
            required text
            required property bool chosen
            required property bool usable

            width: ready.columnWidth
            height: ready.rowHeight
            on: chosen
            enabled: usable
            endIcon: chosen ? "check" : "plus"
            checkable: true
            checked: chosen

            Accessible.role: Accessible.CheckBox

            onClicked: root.model.toggle(row.target)
        }
    }

    KioskButton {
        id: actions

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        text: qsTr("See my list")
        iconName: "list-checks"
        tone: "filled"

        onClicked: root.model.openMine()
    }
}
