pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Items
import Kiosk.ViewModels

// The blocks of a page, one part at a time.
PartedColumn {
    id: root

    required property RowsModel blocks
    property int textWidth: width

    Repeater {
        model: root.blocks

        delegate: BlockView {
            id: block

            width: block.kind === "risk" ? root.width : root.textWidth

            onImplicitHeightChanged: root.arrange()
            onGapBeforeChanged: root.arrange()
            Component.onCompleted: root.arrange()
        }
    }
}
