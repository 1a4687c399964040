import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Something that is on or off; the word for it stands under what it does.
RowButton {
    readonly property int gapBefore: Theme.smallGap
    readonly property bool keepWithNext: false

    note: on ? qsTr("On") : qsTr("Off")
    endIcon: on ? "check" : "plus"
    checkable: true
    checked: on

    Accessible.role: Accessible.CheckBox
}
