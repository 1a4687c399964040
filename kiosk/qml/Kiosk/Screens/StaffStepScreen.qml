import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// One thing to do or to decide for staff.
Dialog {
    id: root

    required property StaffStepModel model

    iconName: root.model.sign
    grave: root.model.grave
    heading: root.model.heading
    words: root.model.words

    OfferedButton {
        offer: root.model.first
        tone: "filled"
        primary: true
    }

    OfferedButton {
        offer: root.model.second
    }

    OfferedButton {
        offer: root.model.third
    }
}
