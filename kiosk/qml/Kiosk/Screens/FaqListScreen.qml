pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The common questions of one group.
Item {
    id: root

    required property AnswerListModel model

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        eyebrow: qsTr("Common questions")
        title: root.model.title
    }

    PagedList {
        id: answers

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - Theme.margin * 2
        columns: Theme.roomy && !Theme.portrait ? 2 : 1
        rowHeight: Theme.row
        rows: root.model.list
        delegate: RowButton {
            required property string target
            required property string title

            width: answers.columnWidth
            height: answers.rowHeight
            text: title

            onClicked: root.model.open(target)
        }
    }
}
