import QtQuick
import QtQuick.Window
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The one window: a stage for the screens, the bar, and the warning above both.
Window {
    id: root

    required property AppModel app
    required property bool covering

    title: Qt.application.name
    color: Theme.colors.paper
    flags: covering ? Qt.Window | Qt.FramelessWindowHint : Qt.Window

    Binding {
        target: root.app
        property: "highContrast"
        value: Application.styleHints.accessibility.contrastPreference === Qt.ContrastPreference.HighContrast
    }

    HoverHandler {
        enabled: root.covering
        cursorShape: Qt.BlankCursor
    }

    ScreenStage {
        width: parent.width
        height: root.app.barShown ? bar.y : parent.height
        visible: !root.app.warningShown
        model: root.app.model
        source: root.app.source
    }

    ScreenStage {
        id: bar

        y: parent.height - height
        width: parent.width
        height: root.app.barHeight
        visible: root.app.barShown && !root.app.warningShown
        model: root.app.bar
        source: root.app.barSource
    }

    ScreenStage {
        anchors.fill: parent
        visible: root.app.warningShown
        model: root.app.stillThere
        source: root.app.warningSource
    }
}
