import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The start picture: still, calm, one touch wide.
Pressable {
    id: root

    required property AttractModel model

    text: qsTr("Touch to start")
    corner: 0
    edgeWidth: 0
    ground: Theme.colors.paper
    pressedGround: Theme.colors.paper

    onClicked: root.model.begin()

    contentItem: Item {
        Rectangle {
            id: sun

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.rightMargin: Math.round(parent.width * 0.07)
            anchors.bottomMargin: Math.round(parent.height * (Theme.portrait ? 0.12 : 0.2))
            width: Math.round(Math.min(parent.width, parent.height) * 0.5)
            height: width
            radius: width / 2
            color: Theme.colors.sun

            KioskIcon {
                anchors.centerIn: parent
                name: "message-circle-question-mark"
                size: Math.round(parent.width * 0.46)
            }
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin * 2
            anchors.right: Theme.portrait ? parent.right : sun.left
            anchors.rightMargin: Theme.margin
            y: Math.round((parent.height - height) * (Theme.portrait ? 0.3 : 0.5))
            spacing: Theme.paragraphGap

            KioskText {
                visible: root.model.therapy !== ""
                text: root.model.therapy
                font: Theme.cardTitleFont
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
            }

            Rectangle {
                width: start.width + Theme.padding * 4
                height: Theme.mainHeight + Theme.padding
                radius: height / 2
                color: root.down ? Theme.colors.accentPressed : Theme.colors.accent

                Row {
                    id: start

                    anchors.centerIn: parent
                    spacing: Theme.gap

                    KioskIcon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "hand"
                        color: Theme.colors.accentWords
                    }

                    KioskText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.text
                        font: Theme.cardTitleFont
                        color: Theme.colors.accentWords
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }

            KioskText {
                width: parent.width
                text: qsTr("No ads. We do not ask who you are. We erase your choices when you finish.")
                font: Theme.smallFont
                color: Theme.colors.soft
            }
        }

        KioskText {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.margin * 2
            anchors.bottomMargin: Theme.margin
            text: root.model.staffCode === "" ? root.model.review : qsTr("%1 Staff: code %2").arg(root.model.review).arg(root.model.staffCode)
            font: Theme.smallFont
            color: Theme.colors.soft
        }
    }
}
