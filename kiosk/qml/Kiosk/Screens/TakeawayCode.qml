import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// One code at a time, which of how many it is, and what a phone does with it.
Item {
    id: root

    required property TakeawayModel model
    required property bool wordsBeside
    readonly property bool several: model.codes.divided
    // What turns the codes stands under their words where all that can be pressed stands low.
    readonly property bool buttonsLast: several && !wordsBeside && Theme.reachTop > 0
    readonly property int besideRoom: width - code.width - Theme.gap

    implicitWidth: code.width + Theme.gap + Theme.codeButtonWidth
    implicitHeight: wordsBeside ? Math.max(code.height, words.y + words.height + (several ? buttons.height + Theme.gap : 0)) : words.y + words.height + (buttonsLast ? buttons.height + Theme.gap : 0)
    height: implicitHeight

    Item {
        id: place

        anchors.left: parent.left
        width: root.several || root.wordsBeside ? code.width : parent.width
        height: code.height

        QrCode {
            id: code

            readonly property string spoken: root.model.codeName

            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.codeSide
            height: Theme.codeSide
            words: root.model.code

            Accessible.role: Accessible.Graphic
            Accessible.name: code.spoken
        }
    }

    KioskText {
        id: position

        anchors.right: parent.right
        width: root.besideRoom
        visible: root.several
        text: root.model.codePosition
        font: Theme.labelStrongFont
    }

    KioskText {
        id: words

        anchors.right: parent.right
        y: !root.wordsBeside ? code.height + Theme.gap : root.several ? position.height + Theme.smallGap : 0
        width: root.wordsBeside ? root.besideRoom : parent.width
        text: root.model.codeAdvice
        font: Theme.smallFont
        lineHeight: Math.round(font.pixelSize * (Theme.large ? Theme.rowLeading : Theme.leading))
    }

    Flow {
        id: buttons

        anchors.right: parent.right
        y: (root.wordsBeside || root.buttonsLast ? root.implicitHeight : code.height) - height
        width: root.buttonsLast ? parent.width : root.besideRoom
        visible: root.several
        spacing: Theme.smallGap

        KioskButton {
            width: Math.max(Theme.codeButtonWidth, implicitWidth)
            stacked: false
            text: qsTr("Previous")
            spoken: qsTr("Previous code")
            iconName: "arrow-left"
            enabled: root.model.codes.canGoBack
            primary: true

            onClicked: root.model.codes.goBack()
        }

        KioskButton {
            width: Math.max(Theme.codeButtonWidth, implicitWidth)
            stacked: false
            text: qsTr("Next")
            spoken: qsTr("Next code")
            endIcon: "arrow-right"
            tone: "filled"
            enabled: root.model.codes.canGoOn
            primary: true

            onClicked: root.model.codes.goOn()
        }
    }
}
