import QtQuick

// For low vision. Contrast of each text colour on each ground is at least 15:1; tests hold it.
ColorRoles {
    paper: "#000000"
    card: "#000000"
    tint: "#0B1616"
    sun: "#1A1500"
    ink: "#FFFFFF"
    soft: "#F2F2F2"
    accent: "#FFF27A"
    accentPressed: "#FFFFFF"
    accentWords: "#000000"
    danger: "#FFEAE6"
    dangerTint: "#200808"
    line: "#FFFFFF"
    hairline: "#C8C8C8"
    mark: "#FFD36B"
    figureGround: "#FFFFFF"
    figuresFramed: true
    surfacesOutlined: true
}
