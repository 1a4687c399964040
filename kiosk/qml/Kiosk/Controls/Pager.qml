import QtQuick
import Kiosk.Theme

// Two buttons that turn a list page by page, with the position between them.
Row {
    id: root

    required property string position
    required property bool canGoBack
    required property bool canGoOn
    readonly property bool keyGroup: true

    signal wentBack
    signal wentOn

    spacing: Theme.smallGap

    KioskButton {
        text: qsTr("Back up")
        iconName: "chevron-up"
        enabled: root.canGoBack
        primary: true

        onClicked: root.wentBack()
    }

    KioskText {
        anchors.verticalCenter: parent.verticalCenter
        text: root.position
        font: Theme.smallFont
        color: Theme.colors.soft
        wrapMode: Text.NoWrap
    }

    KioskButton {
        text: qsTr("Show more")
        iconName: "chevron-down"
        enabled: root.canGoOn
        primary: true

        onClicked: root.wentOn()
    }
}
