import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Shows what the keys act on. Around a control a second line stands out from its ground; a text
// stands on a ground that the first one stands out from, and its letters are not covered.
Item {
    id: root

    required property FocusRingModel model

    visible: model.shown

    Rectangle {
        x: Math.max(0, root.model.left - Theme.ring * 2)
        y: Math.max(0, root.model.top - Theme.ring * 2)
        width: Math.min(root.width, root.model.right + Theme.ring * 2) - x
        height: Math.min(root.height, root.model.bottom + Theme.ring * 2) - y
        radius: Theme.smallRadius + Theme.ring * 2
        color: "transparent"
        border.color: Theme.colors.ink
        border.width: Theme.ring

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.ring
            visible: root.model.aroundControl
            radius: Theme.smallRadius + Theme.ring
            color: "transparent"
            border.color: Theme.colors.paper
            border.width: Theme.ring
        }
    }
}
