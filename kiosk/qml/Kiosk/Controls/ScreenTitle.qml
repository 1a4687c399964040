import QtQuick
import Kiosk.Theme

// The heading of a screen with one line of advice under it.
Column {
    id: root

    required property string title
    property string advice: ""
    property string eyebrow: ""
    property int adviceWidth: Theme.adviceWidth
    property Component corner: null
    // Room that something beside the title takes, which the advice has where it stands below that.
    property int besideWidth: 0
    property int besideHeight: 0
    readonly property int titleWidth: width - besideWidth

    spacing: Theme.hairline * 4
    visible: title !== ""

    Item {
        anchors.left: parent.left
        width: root.titleWidth
        height: Math.max(above.height, end.height)
        visible: root.eyebrow !== "" || root.corner !== null

        KioskText {
            id: above

            anchors.left: parent.left
            anchors.right: end.left
            anchors.rightMargin: Theme.gap
            text: root.eyebrow
            font: Theme.labelStrongFont
            color: Theme.colors.accent
            lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
        }

        Loader {
            id: end

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: root.corner
        }
    }

    KioskHeading {
        id: heading

        anchors.left: parent.left
        width: root.titleWidth
        // On an upright screen the advice keeps below what stands beside the title, and has the width.
        height: Theme.portrait && !Theme.large && root.advice !== "" ? Math.max(implicitHeight, root.besideHeight - root.spacing - y) : implicitHeight
        text: root.title
    }

    KioskText {
        anchors.left: parent.left
        width: Math.min(Theme.large || heading.y + heading.height + root.spacing < root.besideHeight ? root.titleWidth : root.width, root.adviceWidth)
        visible: root.advice !== ""
        text: root.advice
        font: Theme.smallFont
        lineHeight: Math.round(font.pixelSize * (Theme.large ? Theme.rowLeading : Theme.leading))
        color: Theme.colors.soft
    }
}
