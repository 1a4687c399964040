import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One question of the visitor's list with its buttons.
Rectangle {
    id: root

    required property QuestionsModel questions
    required property int place
    required property string number
    required property string text
    required property string language
    required property bool starred
    required property bool canStar
    required property bool canMoveUp
    required property bool canMoveDown
    // Height that the highest row can have.
    required property int mostHeight
    readonly property bool keyGroup: true
    // Large words stand above the buttons, so that a line has room for them.
    readonly property bool stacked: Theme.huge
    readonly property int foot: stacked ? Theme.target + Theme.smallGap : 0

    implicitHeight: Math.max(Theme.row, Math.min(mostHeight, words.implicitHeight + Theme.smallGap + foot))
    radius: Theme.radius
    color: Theme.colors.card
    border.color: Theme.colors.hairline
    border.width: Theme.stroke

    IconButton {
        id: star

        anchors.left: parent.left
        anchors.leftMargin: Theme.smallGap
        y: root.stacked ? root.height - height - Theme.smallGap : Math.round((root.height - height) / 2)
        iconName: "star"
        on: root.starred
        subject: root.text
        enabled: root.canStar
        checkable: true
        checked: root.starred
        spoken: root.starred ? qsTr("Take the star off question %1").arg(root.place + 1) : qsTr("Star question %1").arg(root.place + 1)

        onClicked: root.questions.toggleStar(root.place)
    }

    KioskText {
        id: count

        anchors.left: root.stacked ? parent.left : star.right
        anchors.leftMargin: root.stacked ? Theme.gap : Theme.smallGap
        y: Math.max(0, Math.round(words.y + words.baselineOffset - baselineOffset))
        width: Theme.numberRoom
        text: root.number
        spoken: ""
        font: Theme.cardTitleFont
        wrapMode: Text.NoWrap
    }

    KioskText {
        id: words

        readonly property string spokenLanguage: root.language

        anchors.left: count.right
        anchors.leftMargin: root.stacked ? Theme.smallGap : Theme.tightGap
        anchors.right: root.stacked ? parent.right : buttons.left
        anchors.rightMargin: Theme.smallGap
        y: root.stacked ? Theme.tightGap : 0
        height: parent.height - y - root.foot
        verticalAlignment: root.stacked ? Text.AlignTop : Text.AlignVCenter
        text: root.text
        spoken: root.number + " " + root.text
        lineHeight: Theme.questionLeading
        lineHeightMode: Text.ProportionalHeight
        // A visitor's own words may be long; they shrink before they leave the row.
        fontSizeMode: Text.VerticalFit
        minimumPixelSize: Theme.smallFont.pixelSize
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.smallGap
        y: star.y
        spacing: Theme.smallGap

        IconButton {
            iconName: "chevron-up"
            subject: root.text
            enabled: root.canMoveUp
            spoken: qsTr("Move question %1 up").arg(root.place + 1)

            onClicked: root.questions.moveUp(root.place)
        }

        IconButton {
            iconName: "chevron-down"
            subject: root.text
            enabled: root.canMoveDown
            spoken: qsTr("Move question %1 down").arg(root.place + 1)

            onClicked: root.questions.moveDown(root.place)
        }

        IconButton {
            iconName: "x"
            subject: root.text
            spoken: qsTr("Take question %1 off").arg(root.place + 1)

            onClicked: root.questions.remove(root.place)
        }
    }
}
