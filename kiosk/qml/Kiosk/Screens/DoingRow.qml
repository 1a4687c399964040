import Kiosk.Controls
import Kiosk.Theme

// Something that a tap does or opens, in a list of things to choose.
RowButton {
    readonly property int gapBefore: Theme.smallGap
    readonly property bool keepWithNext: false
}
