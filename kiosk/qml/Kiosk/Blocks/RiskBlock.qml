import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A chance drawn as people and told in words, both sides of it.
Rectangle {
    id: root

    required property string text
    required property string spoken
    required property int total
    required property int filled
    required property string group
    required property int compareFilled
    required property string compareGroup
    required property string compareText
    required property string compareSpoken
    readonly property bool compared: compareFilled >= 0
    readonly property int side: Theme.mark * 10
    readonly property bool stacked: width < side * (compared ? 4 : 3)

    implicitHeight: (stacked ? groups.height + Theme.gap + words.height : Math.max(groups.height, words.height)) + Theme.padding * 2
    radius: Theme.radius
    color: Theme.colors.card
    border.color: Theme.colors.hairline
    border.width: Theme.stroke

    Row {
        id: groups

        x: Theme.padding
        y: Theme.padding
        spacing: Theme.gap

        RiskGroupView {
            group: root.group
            filled: root.filled
            total: root.total
            side: root.side
        }

        RiskGroupView {
            visible: root.compared
            group: root.compareGroup
            filled: root.compareFilled
            total: root.total
            side: root.side
        }
    }

    Column {
        id: words

        x: root.stacked ? Theme.padding : groups.x + groups.width + Theme.padding
        y: root.stacked ? groups.y + groups.height + Theme.gap : Theme.padding
        width: parent.width - x - Theme.padding
        spacing: Theme.paragraphGap

        KioskText {
            width: parent.width
            text: root.text
            spoken: root.spoken
            textFormat: Text.StyledText
        }

        KioskText {
            width: parent.width
            visible: root.compared
            text: root.compareText
            spoken: root.compareSpoken
            textFormat: Text.StyledText
        }
    }
}
