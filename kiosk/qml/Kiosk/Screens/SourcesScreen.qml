pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// Where a page comes from: its sources and its review.
ScreenFrame {
    id: root

    required property SourcesModel model

    eyebrow: root.model.pageTitle
    title: qsTr("Where this comes from")
    advice: root.model.review
    actions: PartTurner {
        parts: root.model.parts
    }

    PartedColumn {
        id: sources

        readonly property int columnWidth: Math.floor((width - columnGap * (columns - 1)) / columns)

        anchors.fill: parent
        columns: Theme.signsBeside ? 2 : 1
        columnGap: Theme.margin
        mirrored: root.LayoutMirroring.enabled
        foot: root.foot
        part: root.model.parts.part

        onDivided: parts => root.model.parts.divide(parts)

        Repeater {
            model: root.model.rows

            delegate: Item {
                id: source

                required property string organisation
                required property string title
                required property string year
                readonly property int gapBefore: Theme.paragraphGap
                readonly property bool keepWithNext: false

                width: sources.columnWidth
                implicitHeight: words.implicitHeight
                onImplicitHeightChanged: sources.arrange()
                Component.onCompleted: sources.arrange()

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
                    width: Math.min(parent.width - edge.width - Theme.gap, Theme.smallReadingWidth)

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
}
