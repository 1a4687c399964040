"""Draws the program's icon in the sizes that desktops ask for."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES_PX = (48, 64, 128, 256)


def draw_icons(drawing: Path, folder: Path) -> None:
    """Write ``WxH/apps/askwell.png`` for each size, and the drawing itself.

    Args:
        drawing: An SVG file.
        folder: The icon theme's.
    """
    renderer = QSvgRenderer(str(drawing))
    for size in SIZES_PX:
        image = drawn(renderer, size)
        file = folder / f"{size}x{size}" / "apps" / "askwell.png"
        file.parent.mkdir(parents=True)
        if not image.save(str(file)):
            raise OSError(f"{file} cannot be written")
    whole = folder / "scalable" / "apps" / "askwell.svg"
    whole.parent.mkdir(parents=True)
    whole.write_bytes(drawing.read_bytes())


def drawn(renderer: QSvgRenderer, size: int) -> QImage:
    """Draw it in a square with sides of so many pixels; what it leaves open stays transparent."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
