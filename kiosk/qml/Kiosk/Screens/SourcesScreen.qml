pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where a page comes from: its sources and its review.
Item {
    id: root

    required property SourcesModel model

    ScreenTitle {
        id: head

        x: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2
        eyebrow: root.model.pageTitle
        title: qsTr("Where this comes from")
        advice: root.model.review
    }

    PagedList {
        id: sources

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - Theme.margin * 2
        rows: root.model.list
        rowHeight: Theme.sourceRow
        delegate: Item {
            id: source

            required property string organisation
            required property string title
            required property string year

            width: sources.columnWidth
            height: sources.rowHeight

            Rectangle {
                width: Theme.stroke * 2
                height: parent.height - Theme.gap
                color: Theme.colors.accent
            }

            Column {
                x: Theme.gap
                width: Math.min(parent.width - x, Theme.smallReadingWidth)

                KioskText {
                    width: parent.width
                    text: source.title
                    font: Theme.smallStrongFont
                    lineHeight: Math.round(font.pixelSize * 1.25)
                }

                KioskText {
                    width: parent.width
                    text: qsTr("%1, %2").arg(source.organisation).arg(source.year)
                    font: Theme.smallFont
                    lineHeight: Math.round(font.pixelSize * 1.25)
                    color: Theme.colors.soft
                }
            }
        }
    }
}
