import QtQuick
import Kiosk.ViewModels

// A few things of which one holds.
SettingFrame {
    id: root

    required property SettingChoiceModel model

    card: root.model.card
    leastStage: options.wantedHeight
    actions: ListPager {
        list: root.model.list
    }

    OptionList {
        id: options

        rows: root.model.list
        foot: root.foot

        onChosen: place => root.model.choose(place)
    }
}
