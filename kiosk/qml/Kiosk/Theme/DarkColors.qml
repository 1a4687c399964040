import QtQuick

// For eyes that light hurts. Contrast of each text colour on each ground is at least 7:1; tests hold it.
ColorRoles {
    paper: "#12191E"
    card: "#1B252B"
    tint: "#1F3236"
    sun: "#3A3018"
    ink: "#F3EFE8"
    soft: "#C3CDD2"
    accent: "#8AD8CE"
    accentPressed: "#B4E9E2"
    accentWords: "#0A1F1E"
    danger: "#FFBEB3"
    dangerTint: "#3E1E1C"
    line: "#8C99A0"
    hairline: "#38464E"
    mark: "#F0B45A"
    figureGround: "#D9E4E1"
    figuresFramed: true
}
