pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The pages of the sheet side by side, on a panel, or among the questions.
Panel {
    id: root

    required property PreviewModel model
    required property int pictureWidth
    implicitWidth: pictureWidth * model.pageCount + Theme.smallGap * (model.pageCount - 1) + Theme.padding * 2

    Row {
        anchors.centerIn: parent
        spacing: Theme.smallGap

        Repeater {
            model: root.model.pageCount

            delegate: SheetPicture {
                required property int index

                width: root.pictureWidth
                draft: root.model.draft
                page: index
            }
        }
    }
}
