import QtQuick
import Kiosk.Items
import Kiosk.Theme

// What all screens have in common: a title, the content, and the buttons below or beside it.
Item {
    id: root

    property string eyebrow: ""
    property string title: ""
    property string advice: ""
    property alias adviceWidth: head.adviceWidth
    // Whether a later part of a text shows, of which the first one has the title.
    property bool running: false
    // Whether the text itself begins with the title, where the height is short.
    property bool titleInText: false
    // Room at the end of the title's line, such as for how far the reader is.
    property Component corner: null
    // Room beside title and content, such as for a figure.
    property int sideRoom: 0
    // Whether the content has things to press, which reach mode brings down.
    property bool pressable: false
    // Whether no bar stands below, so that the buttons keep away from the frame of the screen.
    property bool barless: false
    readonly property int footGap: barless ? Theme.edge : Theme.gap
    // Height that the content needs at least, however low it should begin.
    property int leastStage: Theme.row
    default property alias content: stage.data
    property alias actions: area.data
    // Things to press beside the title, where the buttons stand below.
    property alias tools: toolRow.data
    readonly property bool tooled: !Theme.toolsBelow && toolRow.implicitWidth > 0
    readonly property int toolRoom: tooled ? toolRow.implicitWidth + Theme.gap : 0
    // They begin a little lower than the title.
    readonly property int toolHeight: tooled ? toolRow.implicitHeight + Theme.edge - Theme.gap : 0
    // Height of the content that what turns it takes, once there is something to turn.
    readonly property int foot: area.beside ? 0 : area.fullHeight - area.bareHeight + (area.bareHeight === 0 && area.fullHeight > 0 ? Theme.gap : 0)
    readonly property int stageTop: stage.y
    // Height that is left to the content where all that can be pressed stands low.
    readonly property int lowRoom: height - footGap - Theme.gap - area.fullHeight - Theme.reachTop
    readonly property int innerWidth: width - Theme.margin * 2 - (area.beside ? Theme.besideWidth + Theme.gap : 0)
    readonly property int actionsTop: area.beside ? height - Theme.gap : area.y - Theme.gap
    // The title may stand above the content or in it; to the keys it is the same.
    readonly property bool keyScreen: true
    // Nothing but text, whose last line has air of its own below.
    readonly property bool tight: titleInText && Theme.sideways
    readonly property bool atLeft: area.beside && Theme.hand === "left"

    ScreenTitle {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + (root.atLeft ? Theme.besideWidth + Theme.gap : 0)
        y: Theme.gap
        width: root.innerWidth - root.sideRoom
        besideWidth: root.toolRoom
        besideHeight: root.toolHeight
        visible: !root.titleInText
        eyebrow: root.eyebrow
        title: root.title
        advice: root.advice
        corner: root.titleInText ? null : root.corner
    }

    Row {
        id: toolRow

        readonly property bool keyGroup: true

        anchors.left: head.left
        anchors.leftMargin: root.innerWidth - root.sideRoom - implicitWidth
        y: Theme.edge
        spacing: Theme.smallGap
        visible: root.tooled
    }

    RunningTitle {
        id: runningHead

        anchors.left: head.left
        y: Theme.gap
        width: root.innerWidth
        visible: root.titleInText
        opening: !root.running
        eyebrow: root.eyebrow
        title: root.title
        corner: root.titleInText ? root.corner : null
    }

    Item {
        id: stage

        anchors.left: head.left
        y: Math.max((root.titleInText ? runningHead.height : Math.max(head.height, root.toolHeight)) + Theme.gap + (root.tight ? Theme.tightGap : Theme.compact ? Theme.smallGap : Theme.gap), root.pressable ? Math.min(Theme.reachTop, Theme.reachTop + root.lowRoom - root.leastStage) : 0)
        width: root.innerWidth - root.sideRoom
        height: root.height - y - (root.tight ? Theme.tightGap : root.footGap) - (area.beside || area.bareHeight === 0 || Theme.actionsGiveWay ? 0 : area.bareHeight + Theme.gap)
    }

    ActionRows {
        id: area

        readonly property bool keyGroup: true

        anchors.left: beside && !root.atLeft ? undefined : parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: beside && !root.atLeft ? parent.right : undefined
        anchors.rightMargin: Theme.margin
        y: beside ? Theme.edge : root.height - implicitHeight - root.footGap
        width: beside ? Theme.besideWidth : root.width - Theme.margin * 2
        height: beside ? root.height - Theme.edge - (root.barless ? Theme.edge : Theme.smallGap) : implicitHeight
        gap: Theme.smallGap
        visible: !Theme.actionsGiveWay
        beside: Theme.sideways
        hand: Theme.hand
        mirrored: root.LayoutMirroring.enabled
    }
}
