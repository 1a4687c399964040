pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Home: the groups of the pack and the common questions as cards.
ScreenFrame {
    id: root

    required property HomeModel model
    // Where the offer of a fresh start stands above a low screen; the start picture promises the same.
    readonly property bool low: Theme.compact && height < Theme.target * 7

    // Something more stands below, and leaves room for one row of low cards in the lower half.
    readonly property bool shallow: Theme.roomy && Theme.reachTop > 0 && lowRoom < Theme.row * 2
    // Something more stands below a large screen: a row of full cards is as high as their words need.
    readonly property bool snug: !shallow && Theme.roomy && Theme.reachTop > 0 && lowRoom < Theme.row * 4
    // In a wide cell the note has two lines, which each row has room for.
    readonly property bool wantsNote: !shallow && !Theme.cardsPlain
    // Alone on its row the note is a low strip below the cards.
    readonly property bool noteAlone: grid.columns > 1 && model.list.count % grid.columns === 0

    // A line ends before a word that does not fit, so some letters of it stay empty.
    readonly property int aboutLines: Math.ceil(model.list.longestAbout * aboutLetter / Math.max(aboutLetter, grid.cardWidth - grid.besideWords - aboutLetter * 3))
    readonly property real aboutLetter: Theme.labelFont.pixelSize * Theme.letter

    readonly property string promise: qsTr("No ads. We do not ask who you are. We erase your choices when you finish.")
    readonly property string note: qsTr("This is general information. It does not replace your care team.")
    readonly property font noteFont: Theme.compact ? Theme.startSmallFont : Theme.labelFont
    readonly property int noteLine: Theme.compact ? Theme.startSmallLine : Theme.labelLine
    // Below the title it would take a row of cards from the largest text; beside what turns there is room.
    readonly property bool promiseBelow: Theme.huge && Theme.roomy && Theme.reachTop === 0

    title: qsTr("What would you like to know?")
    advice: low || promiseBelow ? "" : promise
    adviceWidth: width
    pressable: true
    leastStage: Math.max(grid.wantedHeight, wantsNote && !noteAlone ? Theme.leastNote : 0) + (noteAlone ? strip.height + Theme.gap : 0)
    tools: [
        KioskButton {
            visible: root.model.searchable && !Theme.compact
            text: qsTr("Search")
            height: Theme.target
            iconName: "search"

            onClicked: root.model.openSearch()
        },
        KioskButton {
            // Where the bar has no place for it; the notice of free language help is one tap away.
            visible: !Theme.languageInBar
            text: qsTr("Language")
            height: Theme.target
            iconName: "languages"

            onClicked: root.model.openLanguages()
        }
    ]
    actions: [
        KioskButton {
            // Where the bar has no place for it; the notice of free language help is one tap away.
            visible: !Theme.languageInBar && Theme.toolsBelow
            text: qsTr("Language")
            iconName: "languages"

            onClicked: root.model.openLanguages()
        },
        Item {
            readonly property bool atEnd: false

            implicitWidth: root.innerWidth - pager.implicitWidth - Theme.gap
            implicitHeight: Theme.mainHeight
            visible: root.promiseBelow

            KioskText {
                anchors.fill: parent
                verticalAlignment: Text.AlignVCenter
                text: root.promise
                font: Theme.startSmallFont
                lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
                color: Theme.colors.soft
            }
        },
        ListPager {
            id: pager

            list: root.model.list
        }
    ]

    CardGrid {
        id: grid

        rows: root.model.list
        foot: root.foot
        columns: root.shallow ? 2 : Theme.large ? (Theme.portrait && Theme.reachTop === 0 ? 1 : 2) : Theme.portrait ? 2 : 4
        besideWords: Theme.cardBeside
        // Beside an icon the words of a narrow card take a line more.
        besideLines: root.shallow ? Theme.cardPadding * 2 : Theme.cardLines - (root.snug ? Theme.cardPadding : 0) + (columns > 2 && Theme.cardsBeside && !Theme.compact ? Theme.labelLine : 0)
        leastHeight: Theme.reachTop > 0 && root.wantsNote && !root.noteAlone ? Theme.leastNote : Theme.row
        tallest: root.noteAlone ? height : Theme.tallCard * 2
        anchors.bottomMargin: root.noteAlone ? strip.height + Theme.gap : 0
        otherCells: root.noteAlone ? 0 : 1
        delegate: Card {
            required property int index
            required property string target
            required property string title
            required property string sign
            required about
            readonly property bool keyStart: index === 0

            width: grid.cardWidth
            height: grid.cardHeight
            text: title
            iconName: sign
            warm: target === ""
            brief: root.shallow
            wordsHeight: grid.titleLines * Theme.titleLine + (root.shallow || Theme.compact ? 0 : root.aboutLines * Theme.labelLine)

            onPressed: root.model.foresee(target)
            onClicked: root.model.open(target)
        }

        Panel {
            width: grid.cardWidth
            height: grid.cardHeight
            visible: !root.noteAlone && !root.model.list.canGoOn

            KioskText {
                anchors.fill: parent
                anchors.margins: root.shallow ? Theme.cardPadding : Theme.padding
                verticalAlignment: Text.AlignVCenter
                text: root.note
                font: root.noteFont
                lineHeight: root.noteLine
            }
        }
    }

    Panel {
        id: strip

        y: parent.height - height - (root.model.list.divided ? root.foot : 0)
        width: parent.width
        height: stripWords.implicitHeight + Theme.cardPadding * 2
        visible: root.noteAlone

        KioskText {
            id: stripWords

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.padding
            y: Theme.cardPadding
            text: root.note
            font: root.noteFont
            lineHeight: root.noteLine
        }
    }
}
