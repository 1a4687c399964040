import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Turns a paged list.
Pager {
    id: root

    required property PagedRows list

    visible: list.divided
    position: list.position
    canGoBack: list.canGoBack
    canGoOn: list.canGoOn

    onWentBack: root.list.goBack()
    onWentOn: root.list.goOn()
}
