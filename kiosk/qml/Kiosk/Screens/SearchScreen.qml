pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Search: the line, what was found, and the keyboard until the results get its room.
Item {
    id: root

    required property SearchModel model
    readonly property int contentWidth: width - Theme.margin * 2
    readonly property int foot: model.typing ? keys.y : height
    // On a low screen the title and how much was found stand in the line of the field.
    readonly property bool inLine: Theme.compact && Theme.reachTop === 0
    // With the results it stands in their last row where all that can be pressed stands low.
    readonly property bool changeLast: Theme.reachTop > 0 && !model.typing && !Theme.sideways
    readonly property int lastRow: changeLast ? change.height + Theme.smallGap : 0
    readonly property int fieldTop: inLine ? Theme.edge : Theme.gap + head.implicitHeight + told.height + Theme.smallGap
    // What has to have room under the field, however low it should begin.
    readonly property int leastFound: model.typing ? 0 : Theme.gap + (model.nothing ? ways.height + Theme.padding * 2 : Math.max(results.wantedHeight + results.foot, turn.implicitHeight)) + lastRow

    focus: true

    Keys.onPressed: event => event.accepted = root.model.keyboard.takeKey(event.key, event.text)

    KioskHeading {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: root.inLine ? field.y : Theme.gap
        width: root.inLine ? implicitWidth : root.contentWidth
        height: root.inLine ? field.height : implicitHeight
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Search")
    }

    KioskText {
        id: told

        x: Theme.margin
        y: head.y + head.height
        width: root.contentWidth
        visible: !root.inLine
        text: root.model.told
        font: Theme.smallFont
        color: Theme.colors.soft
    }

    TypedField {
        id: field

        anchors.left: root.inLine ? head.right : parent.left
        anchors.leftMargin: root.inLine ? Theme.gap : Theme.margin
        anchors.right: root.changeLast ? finish.right : finish.left
        anchors.rightMargin: root.changeLast ? 0 : Theme.gap
        y: Math.max(root.fieldTop, Math.min(Theme.reachTop - (root.changeLast ? finish.height + Theme.gap : 0), root.foot - Theme.gap - finish.height - root.leastFound))
        height: finish.height
        model: root.model.keyboard
        label: qsTr("What you search for")
        hint: qsTr("Such as: drip, drive, cost")
    }

    KioskButton {
        id: finish

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: field.y
        visible: root.model.typing
        text: root.model.nothing ? qsTr("Other ways") : qsTr("Show results")
        iconName: "search"
        tone: "filled"
        primary: true
        enabled: root.model.asked

        onClicked: root.model.finish()
    }

    KioskButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: field.y
        width: finish.width
        visible: !root.model.typing && !root.changeLast
        text: qsTr("Change")
        iconName: "keyboard"
        primary: true

        onClicked: root.model.typeAgain()
    }

    Panel {
        x: Theme.margin
        y: found.y
        width: root.contentWidth
        height: found.height
        visible: root.model.nothing && !root.model.typing

        Column {
            id: ways

            anchors.centerIn: parent
            width: parent.width - Theme.padding * 4
            spacing: Theme.gap

            KioskText {
                width: parent.width
                text: root.model.told
                font: Theme.lowest ? Theme.steadyFont : Theme.cardTitleFont
            }

            KioskText {
                width: parent.width
                text: qsTr("Try another word, or go on here. You can always ask at the front desk.")
            }

            Flow {
                width: parent.width
                spacing: Theme.gap

                KioskButton {
                    text: qsTr("Common questions")
                    iconName: "circle-help"

                    onClicked: root.model.openAnswers()
                }

                KioskButton {
                    text: qsTr("All topics")
                    iconName: "book-open"

                    onClicked: root.model.openTopics()
                }

                KioskButton {
                    visible: root.model.offersOwn
                    text: qsTr("Ask it as my own question")
                    iconName: "pencil"

                    onClicked: root.model.askAsOwn()
                }
            }
        }
    }

    Item {
        id: found

        x: Theme.margin
        y: field.y + field.height + Theme.gap
        width: root.contentWidth
        height: root.foot - y - Theme.gap - root.lastRow
        visible: height >= results.wantedHeight

        PagedList {
            id: results

            columns: Theme.portrait || Theme.large ? 1 : 2
            besideWords: Theme.padding * 2 + Theme.icon * 2 + Theme.gap + Theme.smallGap
            besideLines: Math.round(Theme.padding * (Theme.cardsPlain ? 0.5 : 1)) + Theme.noteGap + Math.round(Theme.smallFont.pixelSize * Theme.rowLeading)
            tallest: Theme.tallRow
            rows: root.model.list
            // On a low screen what turns them stands beside them.
            anchors.rightMargin: Theme.sideways && !root.model.typing ? turn.implicitWidth + Theme.gap : 0
            foot: root.model.typing || Theme.sideways || root.changeLast ? 0 : turn.implicitHeight + Theme.gap
            delegate: RowButton {
                required property int place
                required property string title
                required property string sign
                required property string kind

                width: results.columnWidth
                height: results.rowHeight || snugHeight
                text: title
                subject: kind + " " + title
                note: kind
                iconName: sign

                onClicked: root.model.open(place)
            }
        }

        KioskButton {
            id: change

            anchors.left: parent.left
            y: parent.height + Theme.smallGap
            visible: root.changeLast
            text: qsTr("Change")
            iconName: "keyboard"
            primary: true

            onClicked: root.model.typeAgain()
        }

        ListPager {
            id: turn

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -root.lastRow
            visible: !root.model.typing && list.divided
            list: root.model.list
        }
    }

    KioskText {
        x: Theme.margin
        y: found.y
        width: root.contentWidth
        height: keys.y - y
        visible: root.inLine && root.model.typing && !(root.model.some && found.visible)
        text: root.model.told
        // Above the keys there may be room for less than a large line.
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.buttonFont.pixelSize
    }

    Keyboard {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: root.contentWidth
        height: implicitHeight
        visible: root.model.typing
        model: root.model.keyboard
    }
}
