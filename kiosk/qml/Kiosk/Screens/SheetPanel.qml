pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The first page of the sheet as it will be, on a panel of its own.
Panel {
    id: root

    required property SheetDraft draft

    Loader {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.padding * 2, Math.floor((parent.height - Theme.padding * 2) / Theme.sheetShape))
        active: root.visible
        sourceComponent: SheetPicture {
            draft: root.draft
            page: 0
        }
    }
}
