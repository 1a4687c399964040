pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Half of the fields; on an upright screen they are as many the other way round.
Grid {
    id: root

    required property RowsModel fields
    readonly property bool keyGroup: true
    readonly property int lines: Theme.portrait ? 3 : 2
    readonly property int fieldWidth: Math.floor((parent.width - Theme.edge * 2 - Theme.smallGap * (columns - 1)) / columns)
    readonly property int fieldHeight: Math.floor((height - Theme.smallGap * (lines - 1)) / lines)

    signal touched(number: int)

    x: Math.round((parent.width - implicitWidth) / 2)
    columns: Theme.portrait ? 4 : 6
    spacing: Theme.smallGap

    Repeater {
        model: root.fields

        delegate: TouchField {
            width: root.fieldWidth
            height: root.fieldHeight

            onClicked: root.touched(number)
        }
    }
}
