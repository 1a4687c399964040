pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The common questions of one group.
ScreenFrame {
    id: root

    required property AnswerListModel model

    eyebrow: qsTr("Common questions")
    title: root.model.title
    pressable: true
    leastStage: answers.wantedHeight
    actions: ListPager {
        list: root.model.list
    }

    PagedList {
        id: answers

        columns: Theme.signsBeside && root.model.list.count > 4 ? 2 : 1
        tallest: Theme.tallRow
        rows: root.model.list
        foot: root.foot
        delegate: RowButton {
            required property int index
            required property string target
            required property string title
            readonly property bool keyStart: index === 0

            width: answers.columnWidth
            height: answers.rowHeight || snugHeight
            text: title

            onClicked: root.model.open(target)
        }
    }
}
