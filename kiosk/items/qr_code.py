"""Words as a code that a phone's camera reads from the screen."""

from collections.abc import Iterator

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.items.let_go import let_go_when_deleted

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1

_BORDER_MODULES = 4


def _rows_of(words: str) -> tuple[bytes, ...]:
    """Encode words; without a named encoding some would be taken for Japanese."""
    # It takes 9 MB and 40 ms, which a kiosk whose printer works never needs.
    import segno

    code = segno.make(words, error="m", micro=False, encoding="utf-8")
    return tuple(bytes(row) for row in code.matrix_iter(border=_BORDER_MODULES))


@QmlElement
class QrCode(QQuickPaintedItem):
    """A code as large as whole pixels allow, in the middle of a white square.

    It is dark on white in every theme, since not every camera reads it the other way round.

    Source:
        ISO/IEC 18004 (dark modules on a light ground, border of 4 modules).
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin without words, as a white square."""
        super().__init__(parent)
        self._words = ""
        self._rows: tuple[bytes, ...] = ()
        self.changed.connect(self.update)

    def componentComplete(self) -> None:
        """Arrange that nothing of the item outlives it."""
        super().componentComplete()
        let_go_when_deleted(self)

    def paint(self, painter: QPainter) -> None:
        """Paint each module as a square of whole pixels of the screen."""
        painter.fillRect(self.boundingRect(), Qt.GlobalColor.white)
        if not self._rows:
            return
        scale = painter.deviceTransform().m11()
        painter.scale(1 / scale, 1 / scale)
        wide, high = int(self.width() * scale), int(self.height() * scale)
        module = min(wide, high) // len(self._rows)
        side = module * len(self._rows)
        left, top = (wide - side) // 2, (high - side) // 2
        for column, row in self._dark_modules():
            x, y = left + column * module, top + row * module
            painter.fillRect(x, y, module, module, Qt.GlobalColor.black)

    def _dark_modules(self) -> Iterator[tuple[int, int]]:
        for row, modules in enumerate(self._rows):
            for column, dark in enumerate(modules):
                if dark:
                    yield column, row

    def _get_words(self) -> str:
        return self._words

    def _set_words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self._rows = _rows_of(words) if words else ()
            self.changed.emit()

    words = Property(str, _get_words, _set_words, notify=changed)
