pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The on-screen keyboard: as wide as its keys may be, in the middle of its room.
Item {
    id: root

    required property KeyboardModel model
    readonly property bool keyGroup: true
    readonly property real pitch: Math.min(Theme.widestKey, (width + Theme.smallGap) / model.columns)
    readonly property real inset: (width + Theme.smallGap - pitch * model.columns) / 2

    implicitHeight: (Theme.keyHeight + Theme.smallGap) * Theme.keyRows - Theme.smallGap

    Repeater {
        model: root.model.keys

        delegate: KeyboardKey {
            required property int place
            required property string words
            required property string name
            required property string sign
            required property int row
            required property double start
            required property double span
            required letter
            required held

            readonly property int keyRow: row

            x: Math.ceil(root.inset + start * root.pitch)
            y: row * (Theme.keyHeight + Theme.smallGap)
            width: Math.floor(root.inset + (start + span) * root.pitch) - Theme.smallGap - x
            height: Theme.keyHeight
            text: words
            spoken: name
            iconName: sign

            onClicked: root.model.press(place)
        }
    }
}
