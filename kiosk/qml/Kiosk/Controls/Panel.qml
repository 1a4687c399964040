import QtQuick
import Kiosk.Theme

// A flat surface that holds things together.
Rectangle {
    color: Theme.colors.tint
    radius: Theme.radius
    border.color: Theme.colors.hairline
    border.width: Theme.colors.surfacesOutlined ? Theme.stroke : 0
}
