import QtQuick
import Kiosk.Theme

// One of a few things of which one holds. The one that holds has a tick, a word and a thick edge.
Pressable {
    id: root

    property bool chosen: false
    property string iconName: ""
    property font wordsFont: Theme.cardTitleFont
    property ColorRoles roles: Theme.colors
    readonly property bool keyStart: !chosen

    implicitHeight: Math.max(Theme.mainHeight, column.implicitHeight + (Theme.sideways ? Theme.smallGap : Theme.padding) * 2)
    padding: Theme.hairline * 4
    leftPadding: Theme.choiceAir
    rightPadding: leftPadding
    ground: chosen ? roles.tint : roles.card
    pressedGround: chosen ? roles.card : roles.tint
    edge: chosen ? roles.accent : roles.line
    edgeWidth: chosen ? Theme.strongStroke : Theme.stroke
    spoken: chosen ? text + ", " + state.words : text
    checkable: true
    autoExclusive: true
    checked: chosen

    Accessible.role: Accessible.RadioButton

    contentItem: Item {
        Column {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.noteGap

            KioskIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.iconName !== ""
                name: root.iconName
                color: root.roles.accent
            }

            KioskText {
                width: parent.width
                text: root.text
                font: root.wordsFont
                lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
                horizontalAlignment: Text.AlignHCenter
                color: root.roles.ink
                Accessible.ignored: true
            }

            Item {
                id: state

                readonly property string words: qsTr("in use")

                width: parent.width
                height: Theme.stateLine
                visible: root.chosen

                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    height: parent.height
                    spacing: Theme.smallGap

                    KioskIcon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "check"
                        size: Math.round(parent.height * 0.7)
                        color: root.roles.accent
                    }

                    KioskText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: state.words
                        font: Theme.labelStrongFont
                        wrapMode: Text.NoWrap
                        color: root.roles.accent
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
