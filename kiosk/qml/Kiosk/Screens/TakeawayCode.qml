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
    readonly property int besideX: code.width + Theme.gap

    implicitWidth: besideX + Theme.besideCodeWidth
    implicitHeight: wordsBeside ? code.height : words.y + words.height

    QrCode {
        id: code

        readonly property string spoken: root.model.codeName

        x: root.several || root.wordsBeside ? 0 : Math.round((root.width - width) / 2)
        width: Theme.codeSide
        height: Theme.codeSide
        words: root.model.code

        Accessible.role: Accessible.Graphic
        Accessible.name: code.spoken
    }

    KioskText {
        id: position

        x: root.besideX
        width: parent.width - x
        visible: root.several
        text: root.model.codePosition
        font: Theme.smallStrongFont
    }

    KioskText {
        id: words

        x: root.wordsBeside ? root.besideX : 0
        y: !root.wordsBeside ? code.height + Theme.gap : root.several ? position.height + Theme.smallGap : 0
        width: parent.width - x
        text: root.model.codeAdvice
        font: Theme.smallFont
    }

    Column {
        id: buttons

        anchors.bottom: code.bottom
        x: root.besideX
        visible: root.several
        spacing: Theme.smallGap

        KioskButton {
            width: Theme.besideCodeWidth
            text: qsTr("Next")
            spoken: qsTr("Next code")
            endIcon: "arrow-right"
            tone: "filled"
            enabled: root.model.codes.canGoOn
            primary: true

            onClicked: root.model.codes.goOn()
        }

        KioskButton {
            width: Theme.besideCodeWidth
            text: qsTr("Previous")
            spoken: qsTr("Previous code")
            iconName: "arrow-left"
            enabled: root.model.codes.canGoBack
            primary: true

            onClicked: root.model.codes.goBack()
        }
    }
}
