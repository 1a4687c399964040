import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One common question with its answer.
ScreenFrame {
    id: root

    required property AnswerModel model

    eyebrow: qsTr("Common question")
    title: root.model.title
    titleInText: Theme.titlesAmong
    running: root.model.parts.part > 0
    sideRoom: signPanel.sideRoom
    actions: [
        KioskButton {
            visible: root.model.asking.offered
            text: root.model.asking.done ? qsTr("On your list") : root.model.asking.full ? qsTr("List is full") : qsTr("Ask about this")
            iconName: root.model.asking.done ? "check" : "plus"
            enabled: !root.model.asking.done && !root.model.asking.full

            onClicked: root.model.asking.ask()
        },
        KioskButton {
            text: Theme.wordy ? qsTr("Where this comes from") : qsTr("Sources")
            iconName: "book-open"

            onClicked: root.model.openSources()
        },
        KioskButton {
            visible: root.model.hasWords
            text: Theme.wordy || Theme.portrait ? qsTr("Words on this page") : qsTr("Words")
            iconName: "book-a"

            onClicked: root.model.openWords()
        },
        PartTurner {
            parts: root.model.parts
        }
    ]

    Binding {
        target: root.model
        property: "roomy"
        value: Theme.signsBeside
    }

    BlockList {
        anchors.fill: parent
        anchors.topMargin: signPanel.roomAbove
        textWidth: Math.min(Theme.readingWidth, width)
        foot: root.foot
        blocks: root.model.blocks
        part: root.model.parts.part
        title: root.titleInText ? root.model.title : ""

        onDivided: parts => root.model.parts.divide(parts)
    }

    SignPanel {
        id: signPanel

        frame: root
        fits: !root.model.wide
        sign: root.model.sign
    }
}
