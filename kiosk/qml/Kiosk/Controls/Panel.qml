import QtQuick
import Kiosk.Theme

// A flat surface that holds things together.
Rectangle {
    color: Theme.colors.tint
    radius: Theme.radius
}
