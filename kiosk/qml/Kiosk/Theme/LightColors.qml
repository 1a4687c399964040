import QtQuick

// Contrast of each text colour on each ground is at least 7:1; tests hold it.
ColorRoles {
    paper: "#FBF8F3"
    card: "#FFFFFF"
    tint: "#E3EFEC"
    sun: "#F6E7C6"
    ink: "#1E2A32"
    soft: "#3C4850"
    accent: "#09504F"
    accentPressed: "#063938"
    accentWords: "#FFFFFF"
    danger: "#8F1717"
    dangerTint: "#FBE9E4"
    line: "#757F86"
    hairline: "#D5D9D8"
    mark: "#B4690E"
    figureGround: "#E3EFEC"
}
