import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Rows of a list in columns, as many as fit; the rest is turned to. All are as high as the longest
// words of the list need, with the smaller ones under them.
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
    property real letterWidth: Theme.bodyFont.pixelSize * Theme.letter
    property real aboutLetter: Theme.smallFont.pixelSize * Theme.letter
    readonly property int columnWidth: Math.floor((width - Theme.gap * (columns - 1)) / columns)
    readonly property int lines: Math.max(1, Math.ceil(rows.longest * letterWidth / Math.max(letterWidth, columnWidth - besideWords - letterWidth * 2)))
    readonly property int aboutLines: Math.ceil(rows.longestAbout * aboutLetter / Math.max(aboutLetter, Math.min(Theme.smallReadingWidth, columnWidth - besideWords) - aboutLetter * 2))
    readonly property int aboutHeight: aboutLines === 0 ? 0 : aboutLines * Theme.aboutLine + Theme.noteGap
    readonly property int wantedHeight: Math.max(leastHeight, lines * lineHeight + aboutHeight + besideLines)
    readonly property int neededHeight: Math.min(height, wantedHeight)
    readonly property int pitch: neededHeight + Theme.smallGap
    readonly property int wholeRows: Math.max(1, Math.floor((height + Theme.smallGap) / pitch)) * columns
    readonly property int dividedRows: Math.max(1, Math.floor((height - foot + Theme.smallGap) / pitch)) * columns
    readonly property int shownRows: Math.max(1, Math.ceil(rows.pageSize / columns))
    readonly property int room: height - (rows.divided ? foot : 0)
    readonly property int sharedHeight: Math.floor((room - Theme.smallGap * (shownRows - 1)) / shownRows)
    readonly property int rowHeight: Math.max(neededHeight, Math.min(tallest, sharedHeight))

    readonly property int usedHeight: Math.max(0, shownRows * (rowHeight + Theme.smallGap) - Theme.smallGap)

    // Before all about it has its size, rows would be made for nothing.
    property bool complete: false
    readonly property bool measured: complete && height > 0

    anchors.fill: parent

    Component.onCompleted: complete = true

    Binding {
        target: root.rows
        when: root.measured
        property: "capacity"
        value: root.wholeRows
    }

    Binding {
        target: root.rows
        when: root.measured
        property: "foot"
        value: root.wholeRows - root.dividedRows
    }

    Grid {
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
