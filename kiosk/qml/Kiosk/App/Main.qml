import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// The one window: a stage for the screens, the bar, what stands in front of both, and the keys' ring.
Window {
    id: root

    required property AppModel app
    required property bool covering
    property alias bare: stage.bare
    readonly property FrontsModel fronts: app.fronts
    readonly property bool low: Theme.reachTop > 0
    readonly property int offerHeight: (Theme.sideways ? Theme.target : Theme.mainHeight) + Theme.edge + (Theme.roomy ? Theme.smallGap : Theme.tightGap)

    title: Qt.application.name
    color: Theme.colors.paper
    flags: covering ? Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint : Qt.Window

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: root.app
        property: "highContrast"
        value: Application.styleHints.accessibility.contrastPreference === Qt.HighContrast
    }

    HoverHandler {
        enabled: root.covering
        cursorShape: Qt.BlankCursor
    }

    NoteStrip {
        id: note

        width: parent.width
        height: implicitHeight
        visible: words !== "" && !root.fronts.warningShown && !root.fronts.coverShown
        words: root.app.note.words
        mark: root.app.note.sign
    }

    ScreenStage {
        id: offer

        y: note.height
        width: parent.width
        height: root.fronts.offerShown && !root.low ? root.offerHeight : 0
        visible: height > 0 && !root.fronts.warningShown && !root.fronts.coverShown
        model: root.fronts.startOver
        source: root.low ? "" : root.fronts.offerSource
    }

    ScreenStage {
        id: stage

        y: offer.y + offer.height
        width: parent.width
        height: (root.app.barShown ? lowOffer.y : parent.height) - y
        visible: !root.fronts.warningShown && !root.app.askingSpeaker && !root.fronts.coverShown
        staying: root.app.staying
        model: root.app.model
        source: root.app.source
        aheadModel: root.app.aheadModel
        aheadSource: root.app.aheadSource

        TapHandler {
            enabled: root.app.stripHeight > 0

            onTapped: point => root.app.readAt(point.scenePosition)
        }
    }

    // The same offer where all that can be pressed stands low.
    ScreenStage {
        id: lowOffer

        y: strip.y - height
        width: parent.width
        height: root.fronts.offerShown && root.low ? root.offerHeight : 0
        visible: height > 0 && !root.fronts.warningShown && !root.fronts.coverShown
        model: root.fronts.startOver
        source: root.low ? root.fronts.offerSource : ""
    }

    ScreenStage {
        y: note.height
        width: parent.width
        height: strip.y - y
        visible: root.app.askingSpeaker && !root.fronts.warningShown && !root.fronts.coverShown
        model: root.app.reading
        source: root.app.speakerSource
    }

    ScreenStage {
        id: strip

        aside: true
        y: bar.y - height
        width: parent.width
        height: root.app.stripHeight
        visible: height > 0 && !root.fronts.warningShown && !root.fronts.coverShown
        model: root.app.reading
        source: root.app.stripSource
    }

    ScreenStage {
        id: bar

        aside: true
        y: parent.height - height
        width: parent.width
        height: root.app.barHeight
        visible: root.app.barShown && !root.fronts.warningShown && !root.fronts.coverShown
        model: root.app.bar
        source: root.app.barSource
    }

    ScreenStage {
        anchors.fill: parent
        visible: root.fronts.coverShown && !root.fronts.warningShown
        model: root.fronts.cover
        source: root.fronts.coverSource
    }

    ScreenStage {
        anchors.fill: parent
        visible: root.fronts.warningShown
        model: root.fronts.stillThere
        source: root.fronts.warningSource
    }

    ScreenStage {
        anchors.fill: parent
        model: root.app.ring
        source: root.app.ringSource
    }
}
