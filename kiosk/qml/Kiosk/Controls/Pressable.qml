import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// What can be pressed: acts on release inside, shows at once that it is pressed. Where something
// else has come under the finger meanwhile, TapFilter takes the finger away from it.
T.AbstractButton {
    id: root

    property string spoken: text
    // What a press is about, and what it was about when it began: under a finger that stands still.
    property string subject: text
    readonly property string subjectPressed: down ? subjectPressed : subject
    property color ground: Theme.colors.card
    property color pressedGround: Theme.colors.tint
    property color edge: Theme.colors.line
    property int edgeWidth: Theme.stroke
    property int corner: Theme.radius

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    font: Theme.buttonFont
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        color: root.down ? root.pressedGround : root.ground
        radius: root.corner
        border.color: root.edge
        border.width: root.edgeWidth
    }

    Accessible.name: root.spoken
}
