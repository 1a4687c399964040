"""What the check lets through, Qt paints."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.content.svg import check_svg

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' viewBox="0 0 10 10">'
)
RED = '<linearGradient id="red"><stop offset="0" stop-color="#ff0000"/></linearGradient>'
LEAD = '<linearGradient id="a" xlink:href="#b"/><radialGradient id="b" xlink:href="#red"/>'
WITH_WORDS = '<rect width="10" height="10" fill="url( #red )"><desc>Red</desc></rect>'
SQUARE = '<rect width="10" height="10" fill="url(#a)"/>'


def middle_of(drawing: Path) -> str:
    """Paint a drawing and give the colour in its middle."""
    picture = QImage(10, 10, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, 10, 10))
    painter.end()
    return QColor(picture.pixelColor(5, 5)).name(QColor.NameFormat.HexArgb)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "inside",
    [
        '<rect width="10" height="10" fill="#f00"/>',
        f'{RED}<g stroke="url(#red)" stroke-width="4"><path d="M0 0 L10 10"/></g>',
        f"{SQUARE}<defs>{RED.replace('red', 'a', 1)}</defs>",
        f"{LEAD}{RED}{SQUARE}",
        f"<title>A square</title>{RED}{WITH_WORDS}",
    ],
    ids=["colour", "stroke", "gradient that follows", "gradient of a gradient", "words"],
)
def test_a_drawing_that_passes_is_painted(tmp_path: Path, inside: str) -> None:
    """Shapes, and gradients that lead to colours, wherever they stand."""
    (tmp_path / "a.svg").write_text(f"{HEAD}{inside}</svg>")

    check_svg(tmp_path, "a.svg")
    assert middle_of(tmp_path / "a.svg") == "#ffff0000"
