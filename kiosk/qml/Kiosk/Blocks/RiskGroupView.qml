import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme

// One group of people: as marks, and beside them both sides of the chance in words.
Item {
    id: root

    required property string text
    required property string spoken
    required property int filled
    required property int total
    readonly property int side: Math.max(Theme.mark * 10, Math.ceil(share.implicitWidth) + Theme.gap - Theme.padding)

    implicitHeight: Math.max(marks.height, words.implicitHeight)

    Column {
        id: marks

        anchors.left: parent.left
        width: root.side
        spacing: Theme.smallGap

        KioskText {
            id: share

            anchors.left: parent.left
            width: parent.width + Theme.padding
            text: qsTr("%1 of %2").arg(root.filled).arg(root.total)
            font: Theme.shareFont
            wrapMode: Text.NoWrap
            lineHeight: Theme.shareLine
            color: Theme.colors.accent
            spoken: ""
        }

        IconArray {
            anchors.left: parent.left
            width: Theme.mark * 10
            height: Math.round(width * aspect)
            total: root.total
            filled: root.filled
            color: Theme.colors.accent
            ringColor: Theme.colors.line

            Accessible.ignored: true
        }
    }

    KioskText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.side + Theme.padding
        width: Math.min(parent.width - root.side - Theme.padding, Theme.readingWidth)
        text: root.text
        font: Theme.riskFont
        lineHeight: Math.round(font.pixelSize * Theme.riskLeading)
        spoken: root.spoken
        textFormat: Text.StyledText
    }
}
