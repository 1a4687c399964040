import QtQuick
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// One page of the sheet as a small picture; the words stand elsewhere in body size.
Rectangle {
    id: root

    required property SheetDraft draft
    required property int page
    readonly property string spoken: qsTr("A small picture of your sheet. The list beside it has the same questions.")

    // A Letter page; A4 is a little higher and gets a little less width.
    height: Math.round(width * 1.294)
    border.color: Theme.colors.hairline
    border.width: Theme.hairline

    SheetPreview {
        anchors.fill: parent
        anchors.margins: Theme.hairline
        draft: root.draft
        page: root.page
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: root.spoken
}
