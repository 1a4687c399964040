import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Turns a paged list.
Pager {
    id: root

    required property PagedRows rows

    visible: rows.divided
    position: rows.position
    canGoBack: rows.canGoBack
    canGoOn: rows.canGoOn

    onWentBack: root.rows.goBack()
    onWentOn: root.rows.goOn()
}
