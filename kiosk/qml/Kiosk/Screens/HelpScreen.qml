pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// Need help now. The words are those of facts F118, F154 to F157 and F166.
ScreenFrame {
    id: root

    required property HelpModel model
    readonly property int columns: Theme.portrait || Theme.large ? 1 : 2
    readonly property int rows: Math.ceil(6 / columns)
    readonly property int lineWidth: Math.floor((innerWidth - Theme.smallGap * (columns - 1)) / columns)
    readonly property int leastHeight: Theme.large || Theme.compact ? Theme.row : Math.min(Theme.tallCard, Math.floor((list.height - Theme.smallGap * (rows - 1)) / rows))
    readonly property string wait: qsTr("No touch for %1 to %2 minutes? We erase your choices.").arg(root.model.leastMinutes).arg(root.model.mostMinutes)
    // In larger text it stands behind the lines, which fill more than one part then; on a low screen
    // beside the title, so that the lines have the height.
    readonly property bool waitAbove: !Theme.large && !Theme.compact
    readonly property bool waitBeside: !Theme.large && Theme.compact && !Theme.toolsBelow
    readonly property string uncounted: qsTr("Nobody counts or records that you opened this.")

    title: qsTr("You can get help now")
    advice: Theme.compact ? "" : waitAbove ? uncounted + " " + wait : uncounted
    adviceWidth: width
    tools: Item {
        width: root.lineWidth
        height: Math.max(Theme.titleFont.pixelSize, waitWords.implicitHeight)
        visible: root.waitBeside

        KioskText {
            id: waitWords

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.wait
            font: Theme.smallFont
            lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
            color: Theme.colors.soft
        }
    }
    actions: PartTurner {
        parts: root.model.parts
    }

    PartedColumn {
        id: list

        anchors.fill: parent
        columns: root.columns
        columnGap: Theme.smallGap
        closesUp: true
        mirrored: root.LayoutMirroring.enabled
        foot: root.foot
        part: root.model.parts.part

        onDivided: parts => root.model.parts.divide(parts)

        HelpLine {
            width: root.lineWidth
            leastHeight: root.leastHeight
            onImplicitHeightChanged: list.arrange()
            grave: true
            iconName: "users"
            keepWithNext: true
            heading: qsTr("Here in the clinic: tell any staff member")
            words: qsTr("Go to %1, or ask the person next to you to go.").arg(root.model.deskWords)
        }

        HelpLine {
            width: root.lineWidth
            leastHeight: root.leastHeight
            onImplicitHeightChanged: list.arrange()
            grave: true
            iconName: "phone"
            tiedToNext: 1
            heading: qsTr("Danger now: call 911")
            words: qsTr("Or go to the nearest emergency room.")
        }

        HelpLine {
            width: root.lineWidth
            leastHeight: root.leastHeight
            onImplicitHeightChanged: list.arrange()
            iconName: "message-circle"
            heading: qsTr("In crisis? Call or text 988")
            words: qsTr("For thoughts of suicide or self-harm. Free, private, day and night. On a call, press 2 for Spanish.")
        }

        HelpLine {
            width: root.lineWidth
            leastHeight: root.leastHeight
            onImplicitHeightChanged: list.arrange()
            iconName: "shield"
            heading: qsTr("Veterans: call 988, then press 1")
            words: qsTr("Or text 838255. For veterans, service members and their families.")
        }

        HelpLine {
            width: root.lineWidth
            leastHeight: root.leastHeight
            onImplicitHeightChanged: list.arrange()
            iconName: "hand"
            heading: qsTr("Deaf or hard of hearing")
            words: qsTr("For sign language (ASL), choose ASL Now at 988lifeline.org. You can chat there too.")
        }

        HelpLine {
            width: root.lineWidth
            leastHeight: root.leastHeight
            onImplicitHeightChanged: list.arrange()
            iconName: "heart-handshake"
            heading: qsTr("Find treatment")
            words: qsTr("Call 1-800-662-4357, free, day and night. They help you find care for alcohol, drugs or mental health.")
        }

        Repeater {
            model: root.waitAbove || root.waitBeside ? 0 : 1

            delegate: KioskText {
                readonly property int gapBefore: Theme.gap
                readonly property bool keepWithNext: false

                width: list.width
                text: root.wait
                font: Theme.smallFont
                lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
                color: Theme.colors.soft
                onImplicitHeightChanged: list.arrange()
            }
        }
    }
}
