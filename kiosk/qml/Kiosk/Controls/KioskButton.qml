import QtQuick
import Kiosk.Theme

// A main button with icon and word, at least 40 × 25 mm; long words take further lines.
Pressable {
    id: root

    property string iconName: ""
    property string endIcon: ""
    property string tone: "outline"
    property bool primary: false
    // In a row of buttons: whether it stands at the far end.
    property bool atEnd: false
    readonly property int keyRow: atEnd ? 1 : 0
    readonly property bool keyStart: tone === "filled"
    property bool stacked: Theme.sideways
    readonly property bool filled: tone === "filled" && enabled
    readonly property color words: !enabled ? Theme.colors.soft : filled ? Theme.colors.accentWords : tone === "danger" ? Theme.colors.danger : Theme.colors.accent
    // Words in two lines fill a button of a column, and say all that an icon says.
    readonly property bool signed: !stacked || label.lineCount === 1
    readonly property int iconRoom: stacked || (iconName === "" && endIcon === "") ? 0 : Theme.icon + Theme.smallGap

    implicitWidth: Math.max(Theme.mainWidth, Math.ceil(label.implicitWidth) + iconRoom + leftPadding + rightPadding)
    implicitHeight: Math.max(stacked && !primary ? Theme.target : Theme.mainHeight, content.implicitHeight + topPadding + bottomPadding)
    padding: stacked ? 0 : Theme.hairline * 4
    leftPadding: stacked ? Theme.buttonAir : Theme.padding
    rightPadding: leftPadding
    ground: filled ? Theme.colors.accent : Theme.colors.card
    pressedGround: filled ? Theme.colors.accentPressed : Theme.colors.tint
    // Where every surface has a frame, a button that does nothing goes without.
    edge: !enabled ? (Theme.colors.surfacesOutlined ? Theme.colors.card : Theme.colors.hairline) : filled ? Theme.colors.accent : words

    contentItem: Item {
        Grid {
            id: content

            anchors.centerIn: parent
            columns: root.stacked ? 1 : 1 + (root.iconName === "" ? 0 : 1) + (root.endIcon === "" ? 0 : 1)
            columnSpacing: Theme.smallGap
            rowSpacing: Theme.hairline
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            KioskIcon {
                visible: root.iconName !== "" && root.signed
                name: root.iconName
                color: root.words
            }

            KioskText {
                id: label

                width: Math.min(Math.ceil(implicitWidth), root.availableWidth - root.iconRoom)
                text: root.text
                font: root.font
                lineHeight: Math.round(font.pixelSize * Theme.rowLeading)
                color: root.words
                horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }

            KioskIcon {
                visible: root.endIcon !== "" && root.signed
                name: root.endIcon
                color: root.words
            }
        }
    }
}
