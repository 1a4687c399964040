pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// How far the reader is: one dash a page, and in words.
Row {
    id: root

    required property RowsModel dashes
    required property string words
    // The words of the last part: each part leaves the title the same room.
    required property string lastWords
    // Many dashes are narrower, so that all of them leave the words beside them their room.
    readonly property int dashWidth: Math.max(Theme.leastProgressWidth, Math.min(Theme.progressWidth, Math.floor(Theme.progressRoom / Math.max(1, repeater.count)) - row.spacing))

    spacing: Theme.smallGap

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.hairline * 4
        visible: Theme.roomy && !Theme.large

        Repeater {
            id: repeater

            model: root.dashes

            delegate: Rectangle {
                required property bool reached

                width: root.dashWidth
                height: Theme.progressHeight
                radius: height / 2
                color: reached ? Theme.colors.accent : Theme.colors.hairline
            }
        }
    }

    KioskText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.ceil(last.advanceWidth)
        horizontalAlignment: Text.AlignRight
        text: root.words
        font: Theme.positionFont
        // Its line is as high as the font, so that the ring of the keys stands clear of it.
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        color: Theme.colors.soft
        wrapMode: Text.NoWrap
    }

    TextMetrics {
        id: last

        text: root.lastWords
        font: Theme.positionFont
    }
}
