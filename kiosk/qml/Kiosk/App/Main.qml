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

    HoverHandler {
        enabled: root.covering
        cursorShape: Qt.BlankCursor
    }

    ScreenStage {
        width: parent.width
        height: root.app.barShown ? strip.y : parent.height
        visible: !root.app.warningShown && !root.app.askingSpeaker
        model: root.app.model
        source: root.app.source

        TapHandler {
            enabled: root.app.stripHeight > 0

            onTapped: point => root.app.readAt(point.scenePosition)
        }
    }

    ScreenStage {
        width: parent.width
        height: strip.y
        visible: root.app.askingSpeaker && !root.app.warningShown
        model: root.app.reading
        source: root.app.speakerSource
    }

    ScreenStage {
        id: strip

        aside: true
        y: bar.y - height
        width: parent.width
        height: root.app.stripHeight
        visible: height > 0 && !root.app.warningShown
        model: root.app.reading
        source: root.app.stripSource
    }

    ScreenStage {
        id: bar

        aside: true
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
