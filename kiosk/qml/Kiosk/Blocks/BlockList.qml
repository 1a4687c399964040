import QtQuick
import Kiosk.Items
import Kiosk.ViewModels

// The blocks of a page, one part at a time.
PartedColumn {
    id: root

    required property RowsModel blocks

    Repeater {
        model: root.blocks

        delegate: BlockView {
            width: root.width

            onImplicitHeightChanged: root.arrange()
            onGapBeforeChanged: root.arrange()
            Component.onCompleted: root.arrange()
        }
    }
}
