import QtQuick
import Kiosk.Theme

// A chance drawn as people and told in words, for one group or two side by side.
Rectangle {
    id: root

    required property string text
    required property string spoken
    required property int total
    required property int filled
    required property int compareFilled
    required property string compareText
    required property string compareSpoken
    readonly property bool compared: compareFilled >= 0
    readonly property bool stacked: width < Theme.stackedWidth
    readonly property int inner: width - Theme.padding * 2
    readonly property int groupWidth: compared && !stacked ? Math.floor((inner - Theme.margin) / 2) : inner

    implicitHeight: groups.height + Theme.riskPadding * 2
    radius: Theme.radius
    color: Theme.colors.card
    border.color: Theme.colors.hairline
    border.width: Theme.stroke

    Grid {
        id: groups

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        y: Theme.riskPadding
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.padding

        RiskGroupView {
            width: root.groupWidth
            text: root.text
            spoken: root.spoken
            filled: root.filled
            total: root.total
        }

        RiskGroupView {
            width: root.groupWidth
            visible: root.compared
            text: root.compareText
            spoken: root.compareSpoken
            filled: root.compareFilled
            total: root.total
        }
    }
}
