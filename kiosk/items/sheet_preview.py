"""The sheet on the screen: the same operations as on paper, in a small picture."""

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.items.let_go import let_go_when_deleted
from kiosk.services.sheet_draft import SheetDraft
from kiosk.sheet.paint import paint_page

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SheetPreview(QQuickPaintedItem):
    """One page of the draft, as wide as the item."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin as an empty page."""
        super().__init__(parent)
        self._draft: SheetDraft | None = None
        self._page = 0
        self.visibleChanged.connect(self.changed)

    def componentComplete(self) -> None:
        """Arrange that nothing of the item outlives it."""
        super().componentComplete()
        let_go_when_deleted(self)

    def paint(self, painter: QPainter) -> None:
        """Paint the page on white."""
        painter.fillRect(self.boundingRect(), Qt.GlobalColor.white)
        pages = self._draft.layout.pages if self._draft else ()
        if self._page < len(pages):
            page = pages[self._page]
            paint_page(painter, page, self.width() / page.paper.width_mm)

    def _get_draft(self) -> SheetDraft | None:
        return self._draft

    def _set_draft(self, draft: SheetDraft | None) -> None:
        self._draft = draft
        if draft is not None:
            draft.changed.connect(self.update)
            draft.changed.connect(self.changed)
        self.changed.emit()
        self.update()

    def _get_page(self) -> int:
        return self._page

    def _set_page(self, page: int) -> None:
        self._page = page
        self.changed.emit()
        self.update()

    def _get_told(self) -> str:
        # Nothing is laid out for a picture that nobody sees.
        return self._draft.told(self._page) if self._draft and self.isVisible() else ""

    def _get_told_language(self) -> str:
        return self._draft.language if self._draft else ""

    told = Property(str, _get_told, notify=changed)
    toldLanguage = Property(str, _get_told_language, notify=changed)
    draft = Property(SheetDraft, _get_draft, _set_draft, notify=changed)
    page = Property(int, _get_page, _set_page, notify=changed)
