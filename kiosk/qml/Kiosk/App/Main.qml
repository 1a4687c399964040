import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The one window: a stage for the screens, the bar, and the warning above both.
Window {
    id: root

    required property AppModel app

    title: Qt.application.name
    color: Theme.colors.paper

    ScreenStage {
        width: parent.width
        height: root.app.barShown ? bar.y : parent.height
        model: root.app.model
        source: root.app.source
    }

    Bar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.app.barShown
        model: root.app.bar
    }

    ScreenStage {
        anchors.fill: parent
        visible: root.app.stillThere.shown
        model: root.app.stillThere
        source: root.app.warningSource
    }
}
