pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A page of a topic: text, a figure where it helps, and its buttons.
ScreenFrame {
    id: root

    required property PageModel model
    readonly property bool figured: model.figure.toString() !== ""
    // Beside large text there is no room for it; then it is one of the blocks.
    readonly property bool beside: figured && !Theme.portrait && !Theme.figuresAmong
    readonly property bool above: figured && Theme.portrait && !Theme.figuresAmong
    readonly property int columnWidth: Math.floor((innerWidth - Theme.margin) / 2)
    readonly property string position: model.partPosition === "" ? model.position : model.position + ", " + model.partPosition
    readonly property string lastPosition: model.lastPartPosition === "" ? model.position : model.position + ", " + model.lastPartPosition

    eyebrow: Theme.sideways && root.model.columns ? "" : root.model.topicTitle
    title: root.model.title
    titleInText: Theme.titlesAmong && !root.model.columns
    running: root.model.part > 0
    sideRoom: beside ? Theme.figureWidth + Theme.margin : signPanel.sideRoom
    corner: Theme.positionBeside ? null : progress
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
        KioskText {
            readonly property bool atEnd: true

            visible: Theme.positionBeside
            horizontalAlignment: Text.AlignHCenter
            text: root.position
            // As large as the words of the buttons that it stands among.
            font: Theme.startSmallFont
            color: Theme.colors.soft
        },
        KioskButton {
            text: qsTr("Previous page")
            iconName: "arrow-left"
            enabled: root.model.canGoBack
            primary: true
            atEnd: true

            onClicked: root.model.goBack()
        },
        KioskButton {
            text: qsTr("Next page")
            endIcon: "arrow-right"
            tone: "filled"
            enabled: root.model.canGoOn
            primary: true
            atEnd: true

            onClicked: root.model.goOn()
        }
    ]

    Binding {
        target: root.model
        property: "roomy"
        value: Theme.signsBeside
    }

    Component {
        id: progress

        Progress {
            dashes: root.model.dashes
            words: root.position
            lastWords: root.lastPosition
        }
    }

    FigurePanel {
        id: panel

        width: parent.width
        height: Theme.figureHeight
        visible: root.above
        figure: root.model.figure
        alternative: root.model.figureAlt
        caption: root.model.figureCaption
    }

    BlockList {
        id: first

        anchors.left: parent.left
        y: root.above ? panel.height + Theme.gap : signPanel.roomAbove
        width: root.model.columns ? root.columnWidth : parent.width
        height: parent.height - y
        textWidth: Math.min(Theme.readingWidth, width)
        repeatsLast: !root.model.columns
        blocks: root.model.blocks
        part: root.model.part
        title: root.titleInText ? root.model.title : ""
        figure: Theme.figuresAmong ? root.model.figure : ""
        figureAlt: root.model.figureAlt
        figureCaption: root.model.figureCaption

        onDivided: parts => root.model.divideFirst(parts)
    }

    Rectangle {
        anchors.left: first.right
        anchors.leftMargin: Math.round((Theme.margin - width) / 2)
        y: first.y
        width: Theme.hairline
        height: first.height
        // On an upright screen it would lead far below the words.
        visible: root.model.columns && !Theme.portrait
        color: Theme.colors.hairline
    }

    BlockList {
        anchors.left: first.right
        anchors.leftMargin: Theme.margin
        y: first.y
        width: root.columnWidth
        height: first.height
        visible: root.model.columns
        repeatsLast: false
        blocks: root.model.secondColumn
        part: root.model.part

        onDivided: parts => root.model.divideSecond(parts)
    }

    FigurePanel {
        anchors.left: parent.right
        anchors.leftMargin: Theme.margin
        y: Theme.gap - root.stageTop
        width: Theme.figureWidth
        height: parent.height - y
        visible: root.beside
        figure: root.model.figure
        alternative: root.model.figureAlt
        caption: root.model.figureCaption
    }

    SignPanel {
        id: signPanel

        frame: root
        fits: !root.figured && !root.model.wide
        sign: root.model.sign
    }
}
