"""Draws the bundled icons in a colour and size that the theme asks for."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

# Those of the screens that a visitor goes to and fro between; the largest takes 0.2 MB.
KEPT_MAX_BYTES = 2_000_000


class IconProvider(QQuickImageProvider):
    """Serves ``image://icons/NAME/RRGGBB``, with ``/filled`` for a filled shape."""

    def __init__(self, folder: Path) -> None:
        """Serve the SVG files of a folder, drawn with ``currentColor``."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._svgs: dict[str, str] = {}
        self._drawn: dict[tuple[str, int, int], QImage] = {}

    def requestImage(self, request: str, size: QSize, requestedSize: QSize) -> QImage:
        """Draw one icon.

        Args:
            request: Name and colour, such as ``house/09504F`` or ``star/B4690E/filled``.
            size: Told the size that was drawn.
            requestedSize: Wanted size in device pixels.
        """
        drawn = QSize(24, 24) if requestedSize.isEmpty() else requestedSize
        size.setWidth(drawn.width())
        size.setHeight(drawn.height())
        # Qt forgets icons for any larger picture, and each screen has a dozen of them.
        wanted = (request, drawn.width(), drawn.height())
        if wanted not in self._drawn:
            if sum(image.sizeInBytes() for image in self._drawn.values()) > KEPT_MAX_BYTES:
                self._drawn.clear()
            self._drawn[wanted] = self._draw(request, drawn)
        return self._drawn[wanted]

    def _draw(self, request: str, drawn: QSize) -> QImage:
        name, color, *style = request.split("/")
        svg = self._svg(name)
        svg = svg.replace("currentColor", f"#{color}")
        if style:
            svg = svg.replace('fill="none"', f'fill="#{color}"')
        buffer = QBuffer()
        buffer.setData(svg.encode())
        reader = QImageReader(buffer, b"svg")
        reader.setScaledSize(drawn)
        return reader.read()

    def _svg(self, name: str) -> str:
        if name not in self._svgs:
            file = self._folder / f"{name}.svg"
            known = name.replace("-", "").isalnum() and file.is_file()
            self._svgs[name] = file.read_text(encoding="utf-8") if known else ""
        return self._svgs[name]
