import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Rows of a list in columns, as many as fit; the rest is turned to.
Item {
    id: root

    required property PagedRows rows
    required property Component delegate
    property int rowHeight: Theme.tallRow
    property int columns: 1
    property bool footTaken: false
    property bool turnable: true
    property int rightRoom: 0
    readonly property int columnWidth: Math.floor((width - rightRoom - Theme.gap * (columns - 1)) / columns)
    readonly property int footHeight: turnable ? Theme.mainHeight + Theme.gap : 0
    readonly property int pitch: rowHeight + Theme.smallGap
    readonly property int dividedRows: Math.max(1, Math.floor((height - footHeight + Theme.smallGap) / pitch)) * columns
    readonly property int wholeRows: footTaken ? dividedRows : Math.max(1, Math.floor((height + Theme.smallGap) / pitch)) * columns

    Binding {
        target: root.rows
        property: "capacity"
        value: root.wholeRows
    }

    Binding {
        target: root.rows
        property: "foot"
        value: root.wholeRows - root.dividedRows
    }

    Grid {
        width: root.width
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.smallGap

        Repeater {
            model: root.rows.rows
            delegate: root.delegate
        }
    }

    Pager {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.turnable && root.rows.divided
        position: root.rows.position
        canGoBack: root.rows.canGoBack
        canGoOn: root.rows.canGoOn

        onWentBack: root.rows.goBack()
        onWentOn: root.rows.goOn()
    }
}
