pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The stages of the ready questions.
Item {
    id: root

    required property StagesModel model

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        eyebrow: qsTr("My questions")
        title: qsTr("Add questions")
        advice: qsTr("What is on your mind?")
    }

    PagedList {
        id: stages

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: Theme.narrow ? actions.top : parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - Theme.margin * 2
        columns: Theme.roomy && !Theme.portrait ? 3 : 2
        rowHeight: Theme.row
        footTaken: !Theme.narrow
        rows: root.model.list
        delegate: RowButton {
            required property string target
            required property string title
            required property string chosen
            required property string sign
            required property bool usable

            width: stages.columnWidth
            height: stages.rowHeight
            text: title
            note: chosen
            iconName: sign
            enabled: usable

            onClicked: root.model.open(target)
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
