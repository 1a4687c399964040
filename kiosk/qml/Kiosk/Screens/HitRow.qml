import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One result of a search: what it is called, and what kind of thing it is.
Pressable {
    id: root

    required property string kind
    required property string iconName

    padding: Theme.portrait ? Theme.smallGap : Theme.hairline * 3
    leftPadding: Theme.padding
    rightPadding: Theme.padding
    edge: Theme.colors.hairline
    spoken: text + " " + kind

    contentItem: Item {
        KioskIcon {
            id: lead

            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
        }

        KioskText {
            anchors.left: lead.right
            anchors.leftMargin: Theme.gap
            anchors.right: end.left
            anchors.rightMargin: Theme.smallGap
            anchors.top: parent.top
            anchors.bottom: kindWords.top
            verticalAlignment: Text.AlignVCenter
            text: root.text
            lineHeight: 1
            lineHeightMode: Text.ProportionalHeight
            // A long title shrinks before it leaves the row.
            fontSizeMode: Text.VerticalFit
            minimumPixelSize: Theme.buttonFont.pixelSize
            Accessible.ignored: true
        }

        KioskText {
            id: kindWords

            anchors.left: lead.right
            anchors.leftMargin: Theme.gap
            anchors.bottom: parent.bottom
            text: root.kind
            font: Theme.smallStrongFont
            lineHeight: Math.round(font.pixelSize * 1.2)
            color: Theme.colors.accent
            Accessible.ignored: true
        }

        KioskIcon {
            id: end

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
        }
    }
}
