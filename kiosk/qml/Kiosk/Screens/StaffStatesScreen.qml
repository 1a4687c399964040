pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// How things are, with what staff should do about those that are not well.
StaffFrame {
    id: root

    required property StaffStatesModel model

    ways: root.model.ways
    title: root.model.title
    advice: root.model.advice
    leastStage: rows.wantedHeight
    actions: [
        OfferedButton {
            offer: root.model.first
        },
        OfferedButton {
            offer: root.model.second
        },
        ListPager {
            list: root.model.list
        }
    ]

    PagedList {
        id: rows

        besideLines: Theme.padding * 2
        besideWords: Theme.padding * 2 + Theme.icon + Theme.gap
        columns: Theme.roomy && !Theme.portrait && !Theme.large ? 2 : 1
        tallest: Theme.tallRow
        rows: root.model.list
        foot: root.foot
        delegate: StateItem {
            width: rows.columnWidth
            height: rows.rowHeight || implicitHeight
        }
    }
}
