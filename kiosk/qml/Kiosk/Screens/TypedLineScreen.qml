import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A line of text: what it is for and the line above, the keyboard below.
Item {
    id: root

    required property TypedLineModel model
    // Where the height is short, what is wrong stands in the stead of what the line is for.
    readonly property bool brief: Theme.compact || (Theme.huge && !Theme.portrait)
    readonly property int contentWidth: width - Theme.margin * 2
    readonly property int wordsWidth: Theme.portrait ? contentWidth : contentWidth - buttons.width - Theme.gap

    focus: true

    Keys.onPressed: event => event.accepted = root.model.keyboard.takeKey(event.key, event.text)

    ScreenTitle {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.lowest ? Theme.tightGap : Theme.gap
        width: root.wordsWidth
        eyebrow: Theme.compact ? "" : root.model.ways.eyebrow
        title: root.model.title
        advice: root.brief && root.model.wrong ? root.model.notice : root.model.help
    }

    TypedField {
        id: field

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: said.y - height - Theme.smallGap
        width: root.wordsWidth
        height: Theme.portrait ? Theme.fieldHeight : Math.min(Theme.fieldHeight, said.y - Theme.smallGap - head.y - head.height - Theme.smallGap)
        model: root.model.keyboard
        label: root.model.title
        hint: root.model.hint
    }

    KioskText {
        id: said

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (Theme.portrait ? buttons.y : keys.y) - height - Theme.smallGap
        width: Math.min(root.wordsWidth, Theme.smallReadingWidth)
        height: text === "" ? 0 : root.brief ? Theme.briefNotice : Theme.notice
        verticalAlignment: Text.AlignTop
        text: root.brief && root.model.wrong ? "" : root.model.notice
        font: Theme.smallStrongFont
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.labelFont.pixelSize
        color: root.model.wrong ? Theme.colors.danger : Theme.colors.soft
    }

    Grid {
        id: buttons

        readonly property bool keyGroup: true
        readonly property int wide: Theme.portrait ? 0 : Math.max(save.implicitWidth, usual.implicitWidth, back.implicitWidth)

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.portrait ? keys.y - height - Theme.gap : Theme.edge
        columns: Theme.portrait ? 3 : 1
        spacing: Theme.smallGap

        KioskButton {
            id: save

            width: Math.max(buttons.wide, implicitWidth)
            text: root.model.saveWords
            iconName: "check"
            tone: "filled"
            primary: true
            enabled: root.model.canSave

            onClicked: root.model.save()
        }

        KioskButton {
            id: usual

            width: Math.max(buttons.wide, implicitWidth)
            height: Theme.portrait ? Theme.mainHeight : Theme.target
            text: qsTr("The usual")
            iconName: "rotate-ccw"
            visible: root.model.offersUsual
            enabled: root.model.canUseUsual

            onClicked: root.model.useUsual()
        }

        KioskButton {
            id: back

            width: Math.max(buttons.wide, implicitWidth)
            height: Theme.portrait ? Theme.mainHeight : Theme.target
            text: qsTr("Back")
            iconName: "arrow-left"

            onClicked: root.model.ways.goBack()
        }
    }

    Keyboard {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.edge
        x: Theme.margin
        width: root.contentWidth
        height: implicitHeight
        model: root.model.keyboard
    }
}
