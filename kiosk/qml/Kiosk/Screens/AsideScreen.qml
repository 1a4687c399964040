import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// IT is at work and the kiosk stands aside: a strip along the edge, or where no window can be
// small all of the screen.
Rectangle {
    id: root

    required property CoverModel model
    readonly property bool strip: height < Theme.mainHeight * 2

    color: Theme.colors.tint

    Grid {
        anchors.centerIn: parent
        columns: root.strip ? 2 : 1
        spacing: root.strip ? Theme.gap : Theme.paragraphGap
        horizontalItemAlignment: root.strip ? Grid.AlignLeft : Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        KioskHeading {
            width: Math.min(Math.ceil(implicitWidth), root.width - Theme.margin * 2 - (root.strip ? back.width + Theme.gap : 0))
            horizontalAlignment: root.strip ? Text.AlignLeft : Text.AlignHCenter
            text: qsTr("The kiosk comes back in %n minute(s).", "", root.model.minutesLeft)
            font: root.strip ? Theme.labelStrongFont : Theme.displayFont
        }

        KioskButton {
            id: back

            stacked: false
            text: qsTr("Back to the kiosk now")
            iconName: "arrow-left"
            tone: "filled"
            primary: true

            onClicked: root.model.comeBack()
        }
    }
}
