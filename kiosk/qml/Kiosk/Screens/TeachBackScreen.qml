import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// After the last page of a topic: say it in your own words. No right, no wrong, no count.
ScreenFrame {
    id: root

    required property TeachBackModel model

    eyebrow: root.model.title
    title: qsTr("In your own words")
    sideRoom: signPanel.sideRoom
    actions: [
        KioskButton {
            text: root.model.done ? qsTr("On your list") : root.model.full ? qsTr("List is full") : qsTr("Put this on my sheet")
            iconName: root.model.done ? "check" : "plus"
            enabled: !root.model.done && !root.model.full

            onClicked: root.model.add()
        },
        KioskButton {
            visible: !root.model.reminded
            text: Theme.compact ? qsTr("Main point") : qsTr("Show the main point")
            iconName: "flag"

            onClicked: root.model.remind()
        },
        PartTurner {
            parts: root.model.parts
        },
        KioskButton {
            visible: root.model.hasMore
            text: qsTr("More topics")
            endIcon: "arrow-right"
            tone: "filled"
            primary: true
            atEnd: true

            onClicked: root.model.openMore()
        }
    ]

    BlockList {
        anchors.fill: parent
        anchors.topMargin: signPanel.roomAbove
        textWidth: Math.min(Theme.readingWidth, width)
        foot: root.foot
        blocks: root.model.blocks
        part: root.model.parts.part

        onDivided: parts => root.model.parts.divide(parts)
    }

    SignPanel {
        id: signPanel

        frame: root
        fits: true
        sign: "message-circle"
    }
}
