pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A count of use: a bar for each week, the newest first.
StaffFrame {
    id: root

    required property StaffChartModel model

    ways: root.model.ways
    title: root.model.title
    advice: root.model.advice
    leastStage: bars.wantedHeight
    actions: [
        KioskButton {
            text: qsTr("Save to USB stick")
            iconName: "download"

            onClicked: root.model.save()
        },
        ListPager {
            list: root.model.list
        }
    ]

    TextMetrics {
        id: longest

        font: Theme.cardTitleFont
        text: root.model.longestNumber
    }

    PagedList {
        id: bars

        besideWords: Math.ceil(longest.advanceWidth) + Theme.smallGap + Theme.hairline
        besideLines: Theme.bar + Theme.smallGap * 2
        leastHeight: 0
        rows: root.model.list
        foot: root.foot
        delegate: BarItem {
            width: bars.columnWidth
            height: implicitHeight
        }
    }
}
