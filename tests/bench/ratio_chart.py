"""Draws figures as shares of another program's, each with its target."""

from collections.abc import Sequence
from html import escape

from tests.bench.figures import Figure

ROW_PX, TOP_PX = 46, 56
LABEL_PX, FULL_PX, WIDTH_PX = 330, 480, 900
MET, MISSED, OTHER, INK = "#09504F", "#B4690E", "#D5D9D8", "#1E2A32"


def ratio_chart(figures: Sequence[Figure]) -> str:
    """Draw a bar for each figure; the grey one behind it is the other program, always as long.

    Args:
        figures: Each with another figure and a target, which is a share of that.

    Returns:
        An SVG document.
    """
    height = TOP_PX + ROW_PX * len(figures) + 16
    return "\n".join(
        [
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH_PX} {height}"'
                ' font-family="sans-serif" font-size="15" role="img"'
                ' aria-label="Askwell as a share of Chromium">'
            ),
            f'<rect width="{WIDTH_PX}" height="{height}" fill="#FFFFFF"/>',
            _text(16, 30, "Askwell as a share of Chromium; the line is the target", bold=True),
            *(_row(figure, TOP_PX + ROW_PX * place) for place, figure in enumerate(figures)),
            "</svg>",
            "",
        ]
    )


def _row(figure: Figure, top: int) -> str:
    ratio, limit = figure.ratio or 0.0, figure.limit or 0.0
    colour = MET if figure.is_met else MISSED
    said = f"{ratio:.2f} ×" + ("" if figure.is_met else ", missed")
    target_x = LABEL_PX + round(limit * FULL_PX)
    return "\n".join(
        [
            _text(16, top + 21, figure.name),
            _bar(top + 4, FULL_PX, 26, OTHER),
            _bar(top + 9, round(min(ratio, 1.0) * FULL_PX), 16, colour),
            (
                f'<line x1="{target_x}" y1="{top}" x2="{target_x}" y2="{top + 34}" stroke="{INK}"'
                ' stroke-width="2"/>'
            ),
            _text(LABEL_PX + FULL_PX + 8, top + 22, said),
        ]
    )


def _bar(top: int, width: int, height: int, colour: str) -> str:
    return f'<rect x="{LABEL_PX}" y="{top}" width="{width}" height="{height}" fill="{colour}"/>'


def _text(x: int, y: int, words: str, *, bold: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    return f'<text x="{x}" y="{y}" fill="{INK}"{weight}>{escape(words)}</text>'
