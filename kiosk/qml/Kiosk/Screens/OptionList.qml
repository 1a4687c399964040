pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Things of which one is chosen, as many as fit; the rest is turned to.
PagedList {
    id: root

    signal chosen(int place)

    columns: Theme.roomy && !Theme.portrait && !Theme.large ? 2 : 1
    tallest: Theme.tallRow
    delegate: RowButton {
        id: option

        required property int place
        required property string title
        required property bool chosen

        width: root.columnWidth
        height: root.rowHeight || snugHeight
        text: title
        on: chosen
        endIcon: chosen ? "check" : "circle"
        checkable: true
        autoExclusive: true
        checked: chosen

        Accessible.role: Accessible.RadioButton

        onClicked: root.chosen(option.place)
    }
}
