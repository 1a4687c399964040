import QtQuick
import Kiosk.Theme

// Two buttons that turn a list page by page, with the position between them.
Grid {
    id: root

    required property string position
    required property bool canGoBack
    required property bool canGoOn
    property bool atEnd: true
    readonly property bool turning: true
    readonly property bool keyGroup: true

    signal wentBack
    signal wentOn

    columns: Theme.sideways ? 1 : 3
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.hairline
    horizontalItemAlignment: Grid.AlignHCenter
    verticalItemAlignment: Grid.AlignVCenter

    KioskButton {
        width: Theme.sideways ? Theme.besideWidth : implicitWidth
        text: qsTr("Back up")
        iconName: "chevron-up"
        enabled: root.canGoBack
        primary: true

        onClicked: root.wentBack()
    }

    KioskText {
        Binding on width {
            when: Theme.sideways
            value: Theme.besideWidth
        }

        horizontalAlignment: Text.AlignHCenter
        text: root.position
        font: Theme.labelFont
        color: Theme.colors.soft
        wrapMode: Theme.sideways ? Text.Wrap : Text.NoWrap
    }

    KioskButton {
        width: Theme.sideways ? Theme.besideWidth : implicitWidth
        text: qsTr("Show more")
        iconName: "chevron-down"
        enabled: root.canGoOn
        primary: true

        onClicked: root.wentOn()
    }
}
