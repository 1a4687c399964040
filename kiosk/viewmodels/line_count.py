"""How many lines words take, before anything shows them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

# A label gets whole pixels of its line.
_ROUNDING = 1


def line_count(words: str, font: QFont, width: float) -> int:
    """Count the lines of plain words in so wide a label; no words have none."""
    if not words:
        return 0
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # However they are read, the lines of both directions end alike.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width - _ROUNDING))
    layout.endLayout()
    return layout.lineCount()
