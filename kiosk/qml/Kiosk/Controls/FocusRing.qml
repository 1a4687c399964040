import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Shows what the keys act on: two lines, one of which stands out on any ground.
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
            radius: Theme.smallRadius + Theme.ring
            color: "transparent"
            border.color: Theme.colors.paper
            border.width: Theme.ring
        }
    }
}
