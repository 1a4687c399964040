import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A key of the pad for the PIN: as large as a main button.
KeyboardKey {
    iconName: ""
    letter: true
    held: false
    width: Theme.mainWidth
    height: Theme.mainHeight
}
