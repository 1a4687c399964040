import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Fields from edge to edge, each to be touched once; the words stand between them.
Item {
    id: root

    required property StaffTouchModel model

    TouchFields {
        id: above

        y: Theme.edge
        height: words.y - y - Theme.smallGap
        fields: root.model.above

        onTouched: number => root.model.touch(number)
    }

    Item {
        id: words

        x: Theme.edge
        y: Math.round((parent.height - height) / 2)
        width: parent.width - Theme.edge * 2
        height: Theme.mainHeight

        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.smallGap
            anchors.right: stop.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            KioskHeading {
                width: parent.width
                text: qsTr("Touch each field once")
                font: Theme.steadyFont
                lineHeight: Theme.labelLine
            }

            KioskText {
                width: parent.width
                text: root.model.advice
                font: Theme.labelFont
                lineHeight: Theme.labelLine
                color: Theme.colors.soft
            }
        }

        KioskButton {
            id: stop

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Stop")
            iconName: "x"
            stacked: false
            primary: true

            onClicked: root.model.stop()
        }
    }

    TouchFields {
        y: words.y + words.height + Theme.smallGap
        height: parent.height - y - Theme.edge
        fields: root.model.below

        onTouched: number => root.model.touch(number)
    }
}
