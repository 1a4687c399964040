import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A few things of which one holds, side by side under their heading.
Column {
    id: root

    required property string heading
    default property alias choices: row.data
    readonly property int gapBefore: Theme.paragraphGap
    readonly property bool keepWithNext: false
    readonly property bool keyGroup: true
    readonly property int choiceWidth: Math.floor((width - Theme.smallGap * 2) / 3)
    // All three are as high as the highest.
    readonly property int highest: Math.max(Theme.mainHeight, row.children[0].implicitHeight, row.children[1].implicitHeight, row.children[2].implicitHeight)

    spacing: Theme.hairline * 4

    KioskHeading {
        width: parent.width
        level: 2
        text: root.heading
        font: Theme.cardTitleFont
    }

    Row {
        id: row

        width: root.width
        spacing: Theme.smallGap
    }
}
