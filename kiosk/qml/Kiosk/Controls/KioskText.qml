import QtQuick
import Kiosk.Theme

// The one way to show words: readable, and heard by assistive technology as they are seen.
Text {
    id: root

    property string spoken: text

    color: Theme.colors.ink
    font: Theme.bodyFont
    lineHeight: Math.round(font.pixelSize * Theme.leading)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft

    Accessible.role: Accessible.Paragraph
    Accessible.name: root.spoken
    Accessible.ignored: root.spoken === ""
}
