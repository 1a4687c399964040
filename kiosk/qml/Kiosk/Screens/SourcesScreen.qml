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

            delegate: SourceLine {
                required property string organisation
                required property string year

                width: sources.columnWidth
                about: qsTr("%1, %2").arg(organisation).arg(year)
                onImplicitHeightChanged: sources.arrange()
                Component.onCompleted: sources.arrange()
            }
        }
    }
}
