import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A bar of a chart: what it stands for, its number, and its length. One that is not told is hollow.
Item {
    id: root

    required property string title
    required property string number
    required property real share
    required property bool hidden

    implicitHeight: what.implicitHeight + Theme.tightGap + Theme.bar + Theme.smallGap

    KioskText {
        id: what

        anchors.left: parent.left
        anchors.right: amount.left
        anchors.rightMargin: Theme.smallGap
        text: root.title
        spoken: root.title + ": " + root.number
        lineHeight: Theme.rowLine
    }

    KioskText {
        id: amount

        anchors.right: parent.right
        width: Math.ceil(implicitWidth)
        text: root.number
        font: Theme.cardTitleFont
        lineHeight: Theme.rowLine
        spoken: ""
        Accessible.ignored: true
    }

    Rectangle {
        anchors.left: parent.left
        y: what.y + what.height + Theme.tightGap
        width: root.hidden ? Theme.bar : Math.max(Theme.hairline, Math.round(root.width * root.share))
        height: Theme.bar
        radius: Theme.tightGap
        color: root.hidden ? Theme.colors.paper : Theme.colors.accent
        border.color: Theme.colors.accent
        border.width: Theme.stroke
    }
}
