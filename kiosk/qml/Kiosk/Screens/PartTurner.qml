import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Turns the parts of a text.
Pager {
    id: root

    required property PartPager parts

    visible: parts.divided
    position: parts.position
    canGoBack: parts.canGoBack
    canGoOn: parts.canGoOn

    onWentBack: root.parts.goBack()
    onWentOn: root.parts.goOn()
}
