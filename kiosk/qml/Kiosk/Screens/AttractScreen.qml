pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The start picture: still, calm, one touch wide; only the languages have buttons of their own.
Item {
    id: root

    required property AttractModel model
    readonly property string wait: qsTr("Or after %1 to %2 minutes without a touch.").arg(root.model.leastMinutes).arg(root.model.mostMinutes)
    readonly property bool telling: model.leftSheet !== ""
    readonly property real pictureShare: Theme.lowest ? 0.34 : !Theme.huge ? (Theme.compact ? 0.36 : 0.42) : telling ? 0.28 : 0.34
    readonly property real uprightShare: Theme.large && telling ? 0.5 : 0.62
    readonly property int pictureSide: Math.round(Theme.portrait ? width * uprightShare : Math.min(height * 0.82, width * pictureShare))

    // Whoever touches beside the buttons begins as well; it is no button of its own for a listener.
    Pressable {
        id: ground

        anchors.fill: parent
        corner: 0
        edgeWidth: 0
        ground: Theme.colors.paper
        pressedGround: Theme.colors.paper

        Accessible.ignored: true

        onClicked: root.model.begin()
    }

    KioskFigure {
        id: picture

        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? Math.round((parent.width - width) / 2) : Theme.margin * 2
        y: Theme.portrait ? parent.height - height - Theme.margin * 4 : Math.round((parent.height - height) / 2)
        width: root.pictureSide
        height: root.pictureSide
        drawnSide: root.pictureSide
        source: root.model.picture
        asynchronous: root.model.hurried
        alternative: qsTr("People in a waiting room, one with a list of questions.")
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin * 2
        y: Theme.portrait ? Theme.margin * 3 : Math.round((notice.y - height) / 2)
        width: (Theme.portrait ? parent.width - Theme.margin * 2 : parent.width - root.pictureSide - Theme.margin * 2) - Theme.margin * 3
        spacing: Theme.portrait ? (Theme.large || root.telling ? Theme.paragraphGap : Theme.startGap) : !Theme.roomy ? Theme.smallGap : !root.telling ? Theme.paragraphGap : Theme.gap

        KioskText {
            width: parent.width
            visible: root.model.therapy !== ""
            text: root.model.therapy
            font: Theme.startTitleFont
            color: Theme.colors.accent
        }

        KioskHeading {
            width: parent.width
            text: qsTr("What questions do you have for your visit?")
            font: Theme.displayFont
        }

        KioskText {
            width: parent.width
            // A small screen, or large words, leave room for this or for what to do about a sheet.
            visible: !(Theme.compact || Theme.large) || root.model.leftSheet === ""
            text: qsTr("Read short pages. Pick your questions. Take a printed sheet in with you.")
            font: Theme.startFont
        }

        Pressable {
            id: start

            property bool primary: true
            readonly property bool keyStart: true

            anchors.left: parent.left
            leftPadding: Theme.padding * 2
            rightPadding: Theme.padding * 2
            height: Theme.mainHeight + (Theme.roomy ? Theme.padding : 0)
            corner: height / 2
            text: qsTr("Touch to start")
            font: Theme.startTitleFont
            edge: Theme.colors.accent
            ground: ground.down ? Theme.colors.accentPressed : Theme.colors.accent
            pressedGround: Theme.colors.accentPressed

            onClicked: root.model.begin()

            contentItem: KioskText {
                text: start.text
                font: start.font
                color: Theme.colors.accentWords
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.smallGap

            Repeater {
                model: root.model.languages

                delegate: KioskButton {
                    required property string code
                    required property string ownName
                    readonly property string spokenLanguage: code

                    text: ownName
                    primary: true

                    onClicked: root.model.beginIn(code)
                }
            }
        }

        KioskText {
            width: parent.width
            visible: root.model.leftSheet !== ""
            text: root.model.leftSheet
            font: Theme.startStrongFont
        }

        KioskText {
            width: parent.width
            text: qsTr("No ads. We do not ask who you are. We erase your choices when you finish.") + " " + root.wait
            font: Theme.startSmallFont
            color: Theme.colors.soft
        }
    }

    KioskText {
        id: notice

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin * 2
        anchors.bottomMargin: Theme.gap
        text: root.model.staffCode === "" ? root.model.review : qsTr("%1 Staff: code %2").arg(root.model.review).arg(root.model.staffCode)
        font: Theme.startSmallFont
        color: Theme.colors.soft
    }
}
