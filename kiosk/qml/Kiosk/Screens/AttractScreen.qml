import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The start picture: still, calm, one touch wide.
Pressable {
    id: root

    required property AttractModel model
    readonly property int pictureSide: Math.round(Theme.portrait ? width * 0.62 : Math.min(height * 0.82, width * 0.42))

    text: qsTr("Touch to start")
    corner: 0
    edgeWidth: 0
    ground: Theme.colors.paper
    pressedGround: Theme.colors.paper

    onClicked: root.model.begin()

    contentItem: Item {
        KioskFigure {
            id: picture

            x: Theme.portrait ? Math.round((parent.width - width) / 2) : parent.width - width - Theme.margin * 2
            y: Theme.portrait ? parent.height - height - Theme.margin * 4 : Math.round((parent.height - height) / 2)
            width: root.pictureSide
            height: root.pictureSide
            drawnSide: root.pictureSide
            source: root.model.picture
            asynchronous: root.model.hurried
            alternative: qsTr("People in a waiting room, one with a list of questions.")
        }

        Column {
            x: Theme.margin * 2
            y: Theme.portrait ? Theme.margin * 4 : Math.round((notice.y - height) / 2)
            width: (Theme.portrait ? parent.width : picture.x) - x - Theme.margin
            spacing: Theme.roomy ? Theme.paragraphGap : Theme.gap

            KioskText {
                width: parent.width
                visible: root.model.therapy !== ""
                text: root.model.therapy
                font: Theme.runningFont
                color: Theme.colors.accent
            }

            KioskHeading {
                width: parent.width
                text: qsTr("What questions do you have for your visit?")
                font: Theme.displayFont
            }

            KioskText {
                width: parent.width
                text: qsTr("Read short pages. Pick your questions. Take a printed sheet in with you.")
                font: Theme.startFont
            }

            Rectangle {
                width: start.width + Theme.padding * 4
                height: Theme.mainHeight + Theme.padding
                radius: height / 2
                color: root.down ? Theme.colors.accentPressed : Theme.colors.accent

                KioskText {
                    id: start

                    anchors.centerIn: parent
                    text: root.text
                    font: Theme.runningFont
                    color: Theme.colors.accentWords
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
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
                text: qsTr("No ads. We do not ask who you are. We erase your choices when you finish.")
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
}
