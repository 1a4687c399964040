import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Cards that fill the room in even rows, as many as fit; the rest is turned to.
Item {
    id: root

    required property PagedRows rows
    required property Component delegate
    // Height that what turns the cards takes, once they are divided.
    required property int foot
    required property int columns
    // Room that a card has beside its title, and height that it has beside its lines.
    required property int besideWords
    required property int besideLines
    property int leastHeight: Theme.row
    property int tallest: height
    // Cells at the end that are not for cards.
    property int otherCells: 0
    readonly property int cardWidth: Math.floor((width - Theme.gap * (columns - 1)) / columns)
    readonly property real letterWidth: Theme.cardTitleFont.pixelSize * Theme.letter
    // A line ends before a word that does not fit, so some letters of it stay empty.
    readonly property int titleLines: Math.max(1, Math.ceil(rows.longest * letterWidth / Math.max(letterWidth, cardWidth - besideWords - letterWidth * 2)))
    readonly property int wantedHeight: Math.max(leastHeight, titleLines * Theme.titleLine + besideLines)
    readonly property int needed: Math.min(height, wantedHeight)
    readonly property int wholeCells: Math.max(1, Math.floor((height + Theme.gap) / (needed + Theme.gap))) * columns
    readonly property int dividedCells: Math.max(1, Math.floor((height - foot + Theme.gap) / (needed + Theme.gap))) * columns
    readonly property int lines: Math.max(1, Math.ceil(rows.pageSize / columns))
    readonly property int room: height - (rows.divided ? foot : 0)
    readonly property int cardHeight: Math.min(tallest, Math.floor((room - Theme.gap * (lines - 1)) / lines))
    default property alias others: grid.data

    // Before all about it has its size, rows would be made for nothing.
    property bool complete: false
    readonly property bool measured: complete && height > 0

    anchors.fill: parent

    Component.onCompleted: complete = true

    Binding {
        target: root.rows
        when: root.measured
        property: "capacity"
        value: root.wholeCells
    }

    Binding {
        target: root.rows
        when: root.measured
        property: "foot"
        value: root.wholeCells - root.dividedCells
    }

    Binding {
        target: root.rows
        when: root.measured
        property: "columns"
        value: root.columns
    }

    Binding {
        target: root.rows
        when: root.measured
        property: "others"
        value: root.otherCells
    }

    Grid {
        id: grid

        width: root.width
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.measured ? root.rows.rows : null
            delegate: root.delegate
        }
    }
}
