pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where a page comes from: its sources and its review.
ScreenFrame {
    id: root

    required property SourcesModel model

    eyebrow: root.model.pageTitle
    title: qsTr("Where this comes from")
    advice: root.model.review
    actions: ListPager {
        list: root.model.list
    }

    PagedList {
        id: sources

        columns: Theme.signsBeside ? 2 : 1
        rows: root.model.list
        foot: root.foot
        besideWords: Theme.gap
        lineHeight: Theme.smallLine
        wordsFont: Theme.smallStrongFont
        // The organisation and the year stand under the title.
        besideLines: Theme.smallLine * 2 + Theme.gap
        delegate: Item {
            id: source

            required property string organisation
            required property string title
            required property string year

            width: sources.columnWidth
            height: sources.rowHeight

            Rectangle {
                id: edge

                anchors.left: parent.left
                width: Theme.stroke * 2
                height: words.height
                color: Theme.colors.accent
            }

            Column {
                id: words

                anchors.left: edge.right
                anchors.leftMargin: Theme.gap
                width: Math.min(parent.width - Theme.gap * 2, Theme.smallReadingWidth)

                KioskText {
                    width: parent.width
                    text: source.title
                    font: Theme.smallStrongFont
                    lineHeight: Theme.smallLine
                }

                KioskText {
                    width: parent.width
                    text: qsTr("%1, %2").arg(source.organisation).arg(source.year)
                    font: Theme.smallFont
                    lineHeight: Theme.smallLine
                    color: Theme.colors.soft
                }
            }
        }
    }
}
