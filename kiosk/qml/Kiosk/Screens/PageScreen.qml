import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A page of a topic: text, a figure where it helps, one row of actions.
Item {
    id: root

    required property PageModel model
    readonly property bool figured: model.figure.toString() !== ""
    readonly property bool beside: figured && !Theme.portrait
    readonly property int contentWidth: width - Theme.margin * 2
    readonly property int textWidth: beside ? contentWidth - Theme.figureWidth - Theme.margin : contentWidth
    readonly property int columnWidth: Math.floor((contentWidth - Theme.margin) / 2)

    KioskText {
        id: eyebrow

        x: Theme.margin
        y: Theme.gap
        text: root.model.topicTitle
        font: Theme.smallStrongFont
        color: Theme.colors.accent
    }

    Progress {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: eyebrow.verticalCenter
        current: root.model.pageNumber
        count: root.model.pageCount
        words: root.model.partPosition === "" ? root.model.position : root.model.position + ", " + root.model.partPosition
    }

    KioskHeading {
        id: head

        anchors.top: eyebrow.bottom
        x: Theme.margin
        width: root.beside ? root.textWidth : root.contentWidth
        text: root.model.title
    }

    Panel {
        id: panel

        x: root.beside ? parent.width - Theme.margin - width : Theme.margin
        y: root.beside ? eyebrow.y + eyebrow.height + Theme.smallGap : head.y + head.height + Theme.gap
        width: root.beside ? Theme.figureWidth : root.contentWidth
        height: root.beside ? actions.y - y - Theme.gap : Theme.figureHeight
        visible: root.figured

        KioskFigure {
            x: Theme.padding
            y: Theme.padding
            width: parent.width - Theme.padding * 2
            height: caption.y - y - Theme.smallGap
            source: root.model.figure
            alternative: root.model.figureAlt
        }

        KioskText {
            id: caption

            x: Theme.padding
            y: parent.height - height - Theme.padding
            width: parent.width - Theme.padding * 2
            horizontalAlignment: Text.AlignHCenter
            text: root.model.figureCaption
            font: Theme.smallFont
            lineHeight: Math.round(font.pixelSize * 1.25)
        }
    }

    BlockList {
        id: first

        x: Theme.margin
        y: (root.figured && !root.beside ? panel.y + panel.height : head.y + head.height) + Theme.gap
        width: root.model.columns ? root.columnWidth : root.textWidth
        height: actions.y - y - Theme.gap
        textWidth: Math.min(Theme.readingWidth, width)
        repeatsLast: !root.model.columns
        blocks: root.model.blocks
        part: root.model.part

        onDivided: parts => root.model.divideFirst(parts)
    }

    BlockList {
        x: first.x + root.columnWidth + Theme.margin
        y: first.y
        width: root.columnWidth
        height: first.height
        visible: root.model.columns
        repeatsLast: false
        blocks: root.model.secondColumn
        part: root.model.part

        onDivided: parts => root.model.divideSecond(parts)
    }

    Item {
        id: actions

        x: Theme.margin
        width: root.contentWidth
        height: Theme.actionsHeight
        visible: !Theme.actionsGiveWay
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap

        Row {
            spacing: Theme.smallGap

            KioskButton {
                visible: root.model.asking.offered
                text: root.model.asking.done ? qsTr("On your list") : root.model.asking.full ? qsTr("List is full") : qsTr("Ask about this")
                iconName: root.model.asking.done ? "check" : "plus"
                enabled: !root.model.asking.done && !root.model.asking.full

                onClicked: root.model.asking.ask()
            }

            KioskButton {
                text: Theme.roomy ? qsTr("Where this comes from") : qsTr("Sources")
                iconName: "book-open"

                onClicked: root.model.openSources()
            }

            KioskButton {
                visible: root.model.hasWords
                text: Theme.roomy || Theme.portrait ? qsTr("Words on this page") : qsTr("Words")
                iconName: "book-a"

                onClicked: root.model.openWords()
            }
        }

        Row {
            readonly property bool keyGroup: true

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            spacing: Theme.smallGap

            KioskButton {
                text: qsTr("Previous page")
                iconName: "arrow-left"
                enabled: root.model.canGoBack
                primary: true

                onClicked: root.model.goBack()
            }

            KioskButton {
                visible: root.model.atEnd
                text: qsTr("In your own words")
                endIcon: "arrow-right"
                tone: "filled"
                primary: true

                onClicked: root.model.openTeachBack()
            }

            KioskButton {
                visible: !root.model.atEnd
                text: qsTr("Next page")
                endIcon: "arrow-right"
                tone: "filled"
                enabled: root.model.canGoOn
                primary: true

                onClicked: root.model.goOn()
            }
        }
    }
}
