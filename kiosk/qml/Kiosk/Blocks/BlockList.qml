pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The blocks of a page, one part at a time. Where the height is short, the title and the figure
// of the page are blocks among them.
PartedColumn {
    id: root

    required property RowsModel blocks
    property int textWidth: width
    // Whether two blocks stand beside each other.
    property bool paired: false
    property string title: ""
    property url figure: ""
    property string figureAlt: ""
    property string figureCaption: ""

    columns: paired ? 2 : 1
    closesUp: true
    singly: Theme.calm
    flowing: Theme.large || Theme.compact

    KioskHeading {
        property var gapBefore: root.title === "" ? undefined : Theme.paragraphGap
        // As firmly as a heading among the blocks.
        readonly property int keepWithNext: 2

        width: root.width
        visible: false
        text: root.title

        onImplicitHeightChanged: root.arrange()
        onGapBeforeChanged: root.arrange()
    }

    Repeater {
        model: root.blocks

        delegate: BlockView {
            id: block

            // In pairs the column places them.
            anchors.left: root.paired ? undefined : parent?.left
            width: block.kind === "risk" ? root.width : root.textWidth

            onImplicitHeightChanged: root.arrange()
            onGapBeforeChanged: root.arrange()
            onTextChanged: root.arrange()
            onFlowWidthChanged: root.arrange()
            Component.onCompleted: root.arrange()
        }
    }

    Loader {
        property var gapBefore: active ? Theme.paragraphGap : undefined
        readonly property bool keepWithNext: false

        width: root.width
        visible: false
        active: root.figure.toString() !== ""
        sourceComponent: FigureBlock {
            figure: root.figure
            alternative: root.figureAlt
            caption: root.figureCaption
        }

        onImplicitHeightChanged: root.arrange()
        onGapBeforeChanged: root.arrange()
    }
}
