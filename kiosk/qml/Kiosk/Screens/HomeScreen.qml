pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Home: the groups of the pack and the common questions as cards.
Item {
    id: root

    required property HomeModel model
    readonly property int columns: Theme.portrait ? 2 : 4
    readonly property int rows: Math.ceil(8 / columns)
    readonly property int cardWidth: Math.floor((grid.width - Theme.gap * (columns - 1)) / columns)
    readonly property int cardHeight: Math.floor((grid.height - Theme.gap * (rows - 1)) / rows)

    ScreenTitle {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.gap
        width: parent.width - Theme.margin * 2 - (buttons.width > 0 ? buttons.width + Theme.gap : 0)
        title: qsTr("What would you like to know?")
        advice: qsTr("No ads. We do not ask who you are. We erase your choices when you finish.")
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.gap
        spacing: Theme.smallGap

        KioskButton {
            visible: root.model.searchable && !Theme.compact
            height: Theme.target
            text: qsTr("Search")
            iconName: "search"

            onClicked: root.model.openSearch()
        }

        KioskButton {
            // Where the bar has no place for it; the notice of free language help is one tap away.
            visible: !Theme.languageInBar
            text: qsTr("Language")
            iconName: "languages"

            onClicked: root.model.openLanguages()
        }
    }

    Grid {
        id: grid

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.gap
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.model.groups

            delegate: Card {
                required property string target
                required property string title
                required property string sign
                required about

                width: root.cardWidth
                height: root.cardHeight
                text: title
                iconName: sign

                onClicked: root.model.openGroup(target)
            }
        }

        Card {
            width: root.cardWidth
            height: root.cardHeight
            warm: true
            text: qsTr("Common questions")
            about: qsTr("Short answers to what people often ask")
            iconName: "circle-help"

            onClicked: root.model.openAnswers()
        }

        Panel {
            width: root.cardWidth
            height: root.cardHeight

            KioskText {
                anchors.fill: parent
                anchors.margins: Theme.padding
                verticalAlignment: Text.AlignVCenter
                text: Theme.roomy || Theme.portrait ? qsTr("This screen gives general information. It is not medical advice. Your care team knows you; ask them.") : qsTr("This is general information. It does not replace your care team.")
                font: Theme.smallFont
                lineHeight: Math.round(font.pixelSize * 1.25)
            }
        }
    }
}
