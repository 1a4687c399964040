import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Words of the field with what they mean.
ScreenFrame {
    id: root

    required property GlossaryModel model
    // All words are many: they stand in two columns where these are wide enough.
    readonly property bool paired: !Theme.large && !Theme.portrait && model.showsAll

    eyebrow: Theme.compact && Theme.large ? "" : root.model.pageTitle
    title: root.model.title
    sideRoom: signPanel.sideRoom
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
        anchors.topMargin: signPanel.roomAbove
        textWidth: root.paired ? Math.floor((width - Theme.margin) / 2) : Math.min(Theme.readingWidth, width)
        paired: root.paired
        columnGap: Theme.margin
        mirrored: root.LayoutMirroring.enabled
        foot: root.foot
        repeatsLast: false
        // A word stays with what it means.
        flowing: false
        blocks: root.model.blocks
        part: root.model.parts.part

        onDivided: parts => root.model.parts.divide(parts)
    }

    SignPanel {
        id: signPanel

        frame: root
        fits: !root.model.showsAll
        sign: "book-a"
    }
}
