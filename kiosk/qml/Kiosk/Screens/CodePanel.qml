import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The codes of a list on a panel.
Panel {
    id: root

    required property TakeawayModel model
    required property bool wordsBeside

    implicitWidth: content.implicitWidth + Theme.padding * 2
    implicitHeight: content.implicitHeight + Theme.padding * 2

    TakeawayCode {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        model: root.model
        wordsBeside: root.wordsBeside
    }
}
