import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The pad on which a new PIN is typed, twice.
Item {
    id: root

    required property NewPinModel model
    readonly property int wordsWidth: Theme.portrait ? width - Theme.margin * 2 : width - pad.width - Theme.margin * 2 - Theme.gap * 2

    focus: true

    Keys.onPressed: event => event.accepted = root.model.takeKey(event.key, event.text)

    ScreenTitle {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.gap
        width: root.wordsWidth
        eyebrow: root.model.ways.eyebrow
        title: root.model.title
    }

    PinDots {
        id: dots

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: head.y + head.height + Theme.gap
        width: root.wordsWidth
        count: root.model.count
        words: root.model.typed
    }

    KioskText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: dots.y + dots.height + Theme.gap
        width: root.wordsWidth
        text: root.model.notice
        font: Theme.sideways ? Theme.smallFont : Theme.bodyFont
        lineHeight: Math.round(font.pixelSize * Theme.leading)
    }

    PinPad {
        id: pad

        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? Math.round((parent.width - width) / 2) : Theme.margin
        y: Theme.portrait ? exits.y - height - Theme.gap * 2 : Math.round((parent.height - height) / 2)
        usable: root.model.usable

        onDigitTyped: digit => root.model.press(digit)
        onErased: root.model.erase()
        onEntered: root.model.enter()
    }

    Flow {
        id: exits

        readonly property bool keyGroup: true

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: parent.height - height - Theme.edge
        width: root.wordsWidth
        spacing: Theme.smallGap

        KioskButton {
            text: qsTr("Back")
            iconName: "arrow-left"
            enabled: root.model.usable

            onClicked: root.model.ways.goBack()
        }

        KioskButton {
            text: root.model.ways.onward
            visible: text !== ""
            iconName: "arrow-right"
            enabled: root.model.usable

            onClicked: root.model.ways.goOnward()
        }
    }
}
