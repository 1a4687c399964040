import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A question in the visitor's own words: the line above, the keyboard below.
Item {
    id: root

    required property OwnQuestionModel model
    // Where the height is short, what to know stands in the field until something is typed.
    readonly property bool brief: Theme.compact || (Theme.huge && !Theme.portrait)
    readonly property int contentWidth: width - Theme.margin * 2
    readonly property string promise: qsTr("Please do not write your name. Your words stay on this screen until your visit ends. They may print on your sheet.")

    focus: true

    Keys.onPressed: event => event.accepted = root.model.keyboard.takeKey(event.key, event.text)

    ScreenTitle {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.lowest ? Theme.tightGap : Theme.gap
        width: root.brief ? field.width : root.contentWidth
        title: qsTr("Write my own question")
        advice: root.brief ? "" : root.promise
    }

    TypedField {
        id: field

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait ? keys.y - add.height - height - Theme.gap * 2 : head.y + head.height + (Theme.lowest ? Theme.tightGap : root.brief ? Theme.smallGap : Theme.gap)
        width: root.contentWidth - (Theme.portrait ? 0 : add.width + Theme.gap)
        height: Theme.portrait ? Theme.fieldHeight : Math.min(Theme.fieldHeight, keys.y - y - (Theme.lowest ? Theme.smallGap : Theme.gap))
        model: root.model.keyboard
        label: qsTr("Your question")
        hint: root.brief ? root.promise : qsTr("Touch the letters below.")
    }

    KioskText {
        anchors.left: Theme.portrait ? parent.left : add.left
        anchors.leftMargin: Theme.portrait ? Theme.margin : 0
        y: Theme.portrait ? add.y : root.brief ? head.y : field.y
        width: Theme.portrait ? root.contentWidth - add.width - Theme.gap : add.width
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

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
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
