import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What is being typed, as plain text with a mark at its end; it takes no input itself.
Rectangle {
    id: root

    required property KeyboardModel model
    required property string label
    property string hint: ""
    readonly property int edge: Theme.lowest ? Theme.tightGap : Theme.smallGap

    radius: Theme.smallRadius
    color: Theme.colors.card
    border.color: Theme.colors.accent
    border.width: Theme.stroke

    KioskText {
        id: words

        property point end

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        y: root.edge
        width: Math.min(parent.width - Theme.padding * 2, Theme.readingWidth)
        height: parent.height - root.edge * 2
        verticalAlignment: Text.AlignVCenter
        text: root.model.text
        spoken: root.model.empty ? root.label + ". " + root.hint : root.label + ": " + root.model.text
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        // Many words shrink before they leave the field.
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.buttonFont.pixelSize

        Accessible.role: Accessible.EditableText
        Accessible.name: words.spoken
        Accessible.readOnly: true

        onLineLaidOut: line => words.end = Qt.point(line.x + line.implicitWidth, line.y)
    }

    KioskText {
        anchors.fill: words
        anchors.leftMargin: Theme.smallGap
        visible: root.model.empty
        verticalAlignment: Text.AlignVCenter
        text: root.hint
        spoken: ""
        font: Theme.smallFont
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.buttonFont.pixelSize
        color: Theme.colors.soft
    }

    Rectangle {
        x: Theme.mirrored ? words.x + words.width - width - (root.model.empty ? 0 : words.end.x) : words.x + (root.model.empty ? 0 : words.end.x)
        y: words.y + Math.round((words.height - words.contentHeight) / 2) + words.end.y
        width: Theme.stroke
        height: words.fontInfo.pixelSize
        color: Theme.colors.accent
    }
}
