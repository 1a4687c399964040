"""Draws the program's icon as Windows wants it: one file with all sizes."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImageWriter
from PySide6.QtSvg import QSvgRenderer

from assets.package.icons import drawn

SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
_ICON = 1
_BITS = 32
_HEAD = struct.Struct("<HHH")
_ENTRY = struct.Struct("<BBBBHHII")


def windows_icon(drawing: Path) -> bytes:
    """Give an ``.ico`` file that holds a PNG for each size.

    Args:
        drawing: An SVG file.

    Source: Microsoft, ICONDIR and ICONDIRENTRY; a side of 256 pixels is told as 0.
    """
    renderer = QSvgRenderer(str(drawing))
    pictures = [_png(renderer, size) for size in SIZES_PX]
    head = _HEAD.pack(0, _ICON, len(pictures))
    offset = len(head) + len(pictures) * _ENTRY.size
    for size, picture in zip(SIZES_PX, pictures, strict=True):
        side = size % 256
        head += _ENTRY.pack(side, side, 0, 0, 1, _BITS, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures)


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(drawn(renderer, size))
    return bytes(kept.data())
