import QtQuick
import Kiosk.Theme

// A large card: icon, title and a few words; all of it is one target.
Pressable {
    id: root

    required property string iconName
    property string about: ""
    property bool warm: false
    // Whether a few words under the title have no room.
    property bool brief: false
    // Height that the words of the longest card take, so that the titles of all stand on one line.
    property int wordsHeight: 0
    readonly property bool beside: Theme.cardsBeside
    readonly property int badgeRoom: Math.min(Math.round(availableHeight * 0.6), availableHeight - Math.max(wordsHeight, said.height))
    readonly property bool telling: about !== "" && !brief && !Theme.compact

    padding: Theme.padding
    verticalPadding: Theme.cardPadding
    ground: warm ? Theme.colors.sun : Theme.colors.card
    pressedGround: Theme.colors.tint
    edge: !warm ? Theme.colors.hairline : Theme.colors.surfacesOutlined ? Theme.colors.mark : Theme.colors.sun
    spoken: about === "" ? text : text + " " + about

    contentItem: Item {
        Rectangle {
            id: badge

            visible: Theme.cardsSigned && (root.beside || width >= Theme.leastBadge)
            anchors.left: parent.left
            y: root.beside ? Math.round((parent.height - height) / 2) : 0
            width: Math.min(Theme.cardBadge, root.beside ? Math.round(parent.height * 0.6) : root.badgeRoom)
            height: width
            radius: height / 2
            color: root.warm ? Theme.colors.card : Theme.colors.tint

            KioskIcon {
                anchors.centerIn: parent
                name: root.iconName
                size: Math.round(parent.width * 0.5)
            }
        }

        Column {
            id: said

            anchors.left: root.beside && Theme.cardsSigned ? badge.right : parent.left
            anchors.leftMargin: root.beside && Theme.cardsSigned ? Theme.gap : 0
            anchors.right: parent.right
            y: root.beside ? Math.round((parent.height - height) / 2) : Math.max(0, parent.height - Math.max(height, root.wordsHeight))

            KioskText {
                width: parent.width
                text: root.text
                font: Theme.cardTitleFont
                lineHeight: Theme.titleLine
                Accessible.ignored: true
            }

            KioskText {
                id: aboutText

                width: parent.width
                visible: root.telling
                text: root.about
                font: Theme.labelFont
                lineHeight: Theme.labelLine
                color: Theme.colors.soft
                Accessible.ignored: true
            }
        }
    }
}
