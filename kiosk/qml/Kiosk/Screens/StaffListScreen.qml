pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A list of things that staff can open.
StaffFrame {
    id: root

    required property StaffListModel model

    ways: root.model.ways
    title: root.model.title
    advice: root.model.advice
    leastStage: rows.wantedHeight
    actions: ListPager {
        list: root.model.list
    }

    PagedList {
        id: rows

        // Large words need more air about them, and an upright screen has it.
        besideLines: Theme.large && Theme.portrait ? Theme.padding * 2 : Theme.padding
        // The few words under a title are bold here.
        aboutFont: Theme.smallStrongFont
        besideWords: Theme.padding * 2 + Theme.icon * 2 + Theme.gap + Theme.smallGap
        columns: Theme.roomy && !Theme.portrait && !Theme.large ? 2 : 1
        tallest: Theme.tallRow
        rows: root.model.list
        foot: root.foot
        delegate: RowButton {
            required property int index
            required property string target
            required property string title
            required property string about
            required property string sign
            readonly property bool keyStart: index === 0

            width: rows.columnWidth
            height: rows.rowHeight || snugHeight
            text: title
            subject: target + " " + title
            note: about
            iconName: sign

            onClicked: root.model.open(target)
        }
    }
}
