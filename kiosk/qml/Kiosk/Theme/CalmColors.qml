import QtQuick

// The light colours with less light. Contrast of each text colour on each ground is at least 7:1; tests hold it.
ColorRoles {
    paper: "#EFE8DA"
    card: "#F6F1E7"
    tint: "#DCE6E0"
    sun: "#EFDDB4"
    ink: "#1E2A32"
    soft: "#36424A"
    accent: "#064746"
    accentPressed: "#042F2E"
    accentWords: "#F6F1E7"
    danger: "#7E1111"
    dangerTint: "#F2DDD5"
    line: "#697379"
    hairline: "#CFCFC6"
    mark: "#9A5708"
    figureGround: "#DCE6E0"
}
