import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The printers of this computer, of which one is used.
SettingFrame {
    id: root

    required property SettingPrinterModel model

    card: root.model.card
    leastStage: options.wantedHeight
    moreText: qsTr("Test sheet")
    moreIcon: "printer"
    actions: ListPager {
        list: root.model.list
    }

    onMoreWanted: root.model.tryIt()

    KioskText {
        id: found

        width: parent.width
        visible: text !== ""
        text: root.model.found
        font: Theme.smallStrongFont
        lineHeight: Theme.smallLine
        color: Theme.colors.accent
    }

    Item {
        y: found.visible ? found.height + Theme.smallGap : 0
        width: parent.width
        height: parent.height - y

        OptionList {
            id: options

            rows: root.model.list
            foot: root.foot

            onChosen: place => root.model.choose(place)
        }
    }
}
