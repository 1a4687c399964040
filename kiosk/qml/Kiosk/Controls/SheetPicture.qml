import QtQuick
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// One page of the sheet as a small picture; its questions stand elsewhere in body size, and what
// stands around them is told.
Rectangle {
    id: root

    required property SheetDraft draft
    required property int page
    readonly property string spoken: preview.told
    readonly property string spokenLanguage: preview.toldLanguage

    height: Math.round(width * Theme.sheetShape)
    border.color: Theme.colors.hairline
    border.width: Theme.hairline

    SheetPreview {
        id: preview

        anchors.fill: parent
        anchors.margins: Theme.hairline
        draft: root.draft
        page: root.page
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: root.spoken
}
