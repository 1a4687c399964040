import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A question as it stands on the sheet: number, star, words. The English that the sheet has under
// them, which its picture shows too small to read, is told.
Item {
    id: root

    required property string number
    required property string text
    required property string language
    required property string english
    required property bool starred
    property font wordsFont: Theme.bodyFont
    property font numberFont: Theme.cardTitleFont
    readonly property int gapBefore: Theme.listGap
    readonly property bool keepWithNext: false

    implicitHeight: words.implicitHeight

    KioskText {
        id: count

        anchors.left: parent.left
        width: Math.max(Theme.numberBadge, Math.ceil(font.pixelSize * Theme.numberShare))
        text: root.number
        spoken: ""
        font: root.numberFont
        lineHeight: words.lineHeight
        wrapMode: Text.NoWrap
    }

    KioskIcon {
        id: star

        anchors.left: count.right
        y: Math.round((words.lineHeight - height) / 2)
        visible: root.starred
        name: "star"
        filled: true
        color: Theme.colors.mark
    }

    KioskText {
        id: words

        // The word for a star is left out where the voice is not that of the screen.
        readonly property string spokenLanguage: root.language

        anchors.left: star.right
        anchors.leftMargin: Theme.smallGap
        anchors.right: parent.right
        text: root.text
        spoken: root.starred && root.language === "" ? qsTr("%1 %2 (with a star)").arg(root.number).arg(root.text) : root.number + " " + root.text
        font: root.wordsFont
        lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
    }

    Item {
        readonly property string spoken: root.english
        readonly property string spokenLanguage: "en"

        anchors.left: words.left
        anchors.right: words.right
        anchors.top: words.bottom
        height: Theme.stroke
        visible: root.english !== ""

        Accessible.role: Accessible.Paragraph
        Accessible.name: root.english
    }
}
