import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A question in the visitor's own words: the line above, the keyboard below.
Item {
    id: root

    required property OwnQuestionModel model
    readonly property int contentWidth: width - Theme.margin * 2
    readonly property string promise: qsTr("Please do not write your name. Your words stay on this screen until your visit ends. They may print on your sheet.")

    focus: true

    Keys.onPressed: event => event.accepted = root.model.keyboard.takeKey(event.key, event.text)

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: Theme.compact ? field.width : root.contentWidth
        title: qsTr("Write my own question")
        advice: Theme.compact ? "" : root.promise
    }

    TypedField {
        id: field

        x: Theme.margin
        y: Theme.portrait ? add.y - height - Theme.gap : head.y + head.height + (Theme.compact ? Theme.smallGap : Theme.gap)
        width: Theme.portrait ? root.contentWidth : add.x - x - Theme.gap
        height: Theme.portrait ? Theme.fieldHeight : Math.min(Theme.fieldHeight, keys.y - y - Theme.gap)
        model: root.model.keyboard
        label: qsTr("Your question")
        hint: Theme.compact ? root.promise : qsTr("Touch the letters below.")
    }

    KioskText {
        x: Theme.portrait ? Theme.margin : add.x
        y: Theme.portrait ? add.y : Theme.compact ? head.y : field.y
        width: Theme.portrait ? add.x - x - Theme.gap : add.width
        height: Theme.portrait ? add.height : add.y - y - Theme.smallGap
        verticalAlignment: Theme.portrait ? Text.AlignVCenter : Text.AlignTop
        text: root.model.notice
        font: Theme.smallStrongFont
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.buttonFont.pixelSize
        color: Theme.colors.soft
    }

    KioskButton {
        id: add

        x: root.width - Theme.margin - width
        y: Theme.portrait ? keys.y - height - Theme.gap : field.y + field.height - height
        text: root.model.full ? qsTr("List is full") : qsTr("Put on my list")
        iconName: "list-plus"
        tone: "filled"
        primary: true
        enabled: !root.model.full

        onClicked: root.model.add()
    }

    Keyboard {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: root.contentWidth
        height: implicitHeight
        model: root.model.keyboard
    }
}
