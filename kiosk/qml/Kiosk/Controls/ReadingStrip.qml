pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The controls of reading aloud, above the bar; the page above them is laid out anew.
Rectangle {
    id: root

    required property ReadingModel model
    readonly property bool keyGroup: true

    color: Theme.colors.tint

    Repeater {
        model: root.model.failed ? null : root.model.controls

        delegate: BarButton {
            required property string name
            required property string label
            required property string sign
            required property bool usable
            required spoken
            required property int placeX
            required property int placeY
            required property int wide
            required property int high

            current: false
            x: Theme.mirrored ? root.width - placeX - wide : placeX
            y: placeY
            width: wide
            height: high
            text: label
            iconName: sign
            enabled: usable

            onClicked: root.model.press(name)
        }
    }

    KioskIcon {
        id: faultSign

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        visible: root.model.failed
        name: "circle-alert"
        size: Theme.barIcon
        color: Theme.colors.accent
    }

    KioskText {
        anchors.left: faultSign.right
        anchors.leftMargin: Theme.gap
        anchors.right: close.left
        anchors.rightMargin: Theme.gap
        visible: root.model.failed
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Reading aloud does not work right now. The words stay on the screen.")
        font: Theme.barFont
        lineHeight: Theme.barLine
    }

    KioskButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.target
        visible: root.model.failed
        text: qsTr("Close")
        iconName: "x"

        onClicked: root.model.staySilent()
    }

    // It goes to the text that it marks.
    SentenceMark {
        target: root.model.markedItem
        start: root.model.markStart
        end: root.model.markEnd
        ground: Theme.colors.sun
        line: Theme.colors.accent
        thickness: Theme.readingLine
    }
}
