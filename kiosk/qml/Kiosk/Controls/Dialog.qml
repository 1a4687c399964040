pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One thing to decide: a sign, a heading, a sentence, and the buttons below or beside.
Decision {
    id: root

    required property string iconName

    sign: Rectangle {
        implicitWidth: Theme.largeBadge
        implicitHeight: Theme.largeBadge
        radius: height / 2
        color: root.grave ? Theme.colors.sun : Theme.colors.tint

        KioskIcon {
            anchors.centerIn: parent
            name: root.iconName
            size: Math.round(parent.width * 0.5)
        }
    }
}
