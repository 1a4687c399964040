import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Rows of a list in columns, as many as fit; the rest is turned to. Those of a page are as high as
// its longest words need, with the smaller ones under them, or as each needs where there is no room
// for that.
Item {
    id: root

    required property PagedRows rows
    required property Component delegate
    // Height that what turns the list takes, once it is divided.
    required property int foot
    property int columns: 1
    // Room that a row has beside its words, and height that it has beside their lines.
    property int besideWords: Theme.padding * 2 + Theme.icon + Theme.smallGap
    property int besideLines: Theme.padding
    property int leastHeight: Theme.row
    // Rows grow as high as this where only a few share the room.
    property int tallest: 0
    property int lineHeight: Theme.rowLine
    property font wordsFont: Theme.bodyFont
    property font aboutFont: Theme.smallFont
    readonly property int columnWidth: Math.floor((width - Theme.gap * (columns - 1)) / columns)
    readonly property int wordsWidth: columnWidth - besideWords
    readonly property int aboutWidth: Math.min(Theme.smallReadingWidth, wordsWidth)
    // A line ends before a word that does not fit, so some letters of it stay empty.
    readonly property int lines: Math.max(1, Math.ceil(rows.longest / Math.max(1, wordsWidth / wordsFont.pixelSize / Theme.letter - 2)))
    readonly property int aboutLines: Math.ceil(rows.longestAbout / Math.max(1, aboutWidth / aboutFont.pixelSize / Theme.letter - 2))
    readonly property int aboutHeight: aboutLines === 0 ? 0 : aboutLines * Theme.aboutLine + Theme.noteGap
    // What the longest row of the whole list may need.
    readonly property int wantedHeight: Math.max(leastHeight, lines * lineHeight + aboutHeight + besideLines)
    readonly property int room: height - (rows.divided ? foot : 0)
    // Nothing where each row takes what it needs.
    readonly property int rowHeight: rows.rowHeight
    readonly property real usedHeight: grid.height

    // Before all about it has its size, rows would be made for nothing.
    property bool complete: false
    readonly property bool measured: complete && height > 0

    anchors.fill: parent

    Component.onCompleted: complete = true

    Binding {
        target: root.rows
        when: root.measured
        property: "room"
        value: ({
                height: root.height,
                foot: root.foot,
                gap: Theme.smallGap,
                columns: root.columns,
                least: root.leastHeight,
                tallest: root.tallest,
                beside: root.besideLines,
                line: root.lineHeight,
                about_line: Theme.aboutLine,
                about_gap: Theme.noteGap,
                font: root.wordsFont,
                width: root.wordsWidth,
                about_font: root.aboutFont,
                about_width: root.aboutWidth,
                usual_lines: root.lines
            })
    }

    Grid {
        id: grid

        width: root.width
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.smallGap

        Repeater {
            model: root.measured ? root.rows.rows : null
            delegate: root.delegate
        }
    }
}
