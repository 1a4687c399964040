pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The bar at the bottom: the same control on the same pixel on every screen.
Rectangle {
    id: root

    required property BarModel model
    readonly property bool keyGroup: true

    color: Theme.colors.card

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colors.hairline
    }

    Repeater {
        model: root.model.controls

        delegate: BarButton {
            required property string name
            required property string label
            required property string sign
            required property bool usable
            required spoken
            required property int placeX
            required property int placeY
            required property int wide
            required property int high

            property bool primary: true
            property bool bar: true

            x: Theme.mirrored ? root.width - placeX - wide : placeX
            y: placeY
            width: wide
            height: high
            text: label
            iconName: sign
            visible: sign !== ""
            enabled: usable

            onClicked: root.model.press(name)
        }
    }
}
