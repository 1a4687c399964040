import QtQuick

// The colour roles that a screen may ask for.
QtObject {
    required property color paper
    required property color card
    required property color tint
    required property color sun
    required property color ink
    required property color soft
    required property color accent
    required property color accentPressed
    required property color accentWords
    required property color danger
    required property color dangerTint
    required property color line
    required property color hairline
    required property color mark
    // Figures are drawn with dark strokes; where the page is dark they get a light ground.
    required property color figureGround
    property bool figuresFramed: false
    // Where grounds are too alike to tell surfaces apart, a line does.
    property bool surfacesOutlined: false
}
