pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One thing to know or decide, with a drawing beside the words, or above them on upright screens.
Decision {
    id: root

    required property url picture
    required property string pictureWords
    readonly property int side: Theme.sideways ? Theme.besideWidth : Math.min(Theme.figureSide, Math.round(height * (Theme.portrait ? 0.3 : Theme.large ? 0.36 : 0.5)))

    pictured: true
    wide: true
    sign: KioskFigure {
        width: root.side
        height: root.side
        drawnSide: root.side
        source: root.picture
        alternative: root.pictureWords
    }
}
