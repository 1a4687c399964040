import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The pad on which a new PIN is typed, twice.
Item {
    id: root

    required property NewPinModel model
    readonly property int wordsWidth: Theme.portrait ? width - Theme.margin * 2 : pad.x - Theme.margin - Theme.gap * 2

    focus: true

    Keys.onPressed: event => event.accepted = root.model.takeKey(event.key, event.text)

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: root.wordsWidth
        eyebrow: root.model.ways.eyebrow
        title: root.model.title
    }

    PinDots {
        id: dots

        x: Theme.margin
        y: head.y + head.height + Theme.gap
        width: root.wordsWidth
        count: root.model.count
        words: root.model.typed
    }

    KioskText {
        x: Theme.margin
        y: dots.y + dots.height + Theme.gap
        width: root.wordsWidth
        text: root.model.notice
    }

    PinPad {
        id: pad

        x: Theme.portrait ? Math.round((parent.width - width) / 2) : parent.width - width - Theme.margin
        y: Theme.portrait ? exits.y - height - Theme.gap * 2 : Math.round((parent.height - height) / 2)
        usable: root.model.usable

        onPressed: digit => root.model.press(digit)
        onErased: root.model.erase()
        onEntered: root.model.enter()
    }

    Flow {
        id: exits

        readonly property bool keyGroup: true

        x: Theme.margin
        y: parent.height - height - Theme.edge
        width: root.wordsWidth
        spacing: Theme.smallGap

        KioskButton {
            text: qsTr("Back")
            iconName: "arrow-left"

            onClicked: root.model.ways.goBack()
        }

        KioskButton {
            text: root.model.ways.onward
            visible: text !== ""
            iconName: "arrow-right"

            onClicked: root.model.ways.goOnward()
        }
    }
}
