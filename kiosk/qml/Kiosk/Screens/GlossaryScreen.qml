import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Words of the field with what they mean.
ScreenFrame {
    id: root

    required property GlossaryModel model

    eyebrow: Theme.compact && Theme.large ? "" : root.model.pageTitle
    title: root.model.title
    actions: [
        KioskButton {
            visible: !root.model.showsAll
            text: qsTr("All words")
            iconName: "book-a"

            onClicked: root.model.openAll()
        },
        PartTurner {
            parts: root.model.parts
        }
    ]

    BlockList {
        anchors.fill: parent
        textWidth: Math.min(Theme.readingWidth, width)
        foot: root.foot
        repeatsLast: false
        blocks: root.model.blocks
        part: root.model.parts.part

        onDivided: parts => root.model.parts.divide(parts)
    }
}
