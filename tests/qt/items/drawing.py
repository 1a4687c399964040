"""Puts a piece of QML on a window, and lets it settle."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow


class Canvas:
    """A white window with one item that fills it."""

    def __init__(
        self, qml: str, width: int, height: int, properties: Mapping[str, object] | None = None
    ) -> None:
        self._engine = QQmlEngine()
        # The item goes with its component.
        self._component = QQmlComponent(self._engine)
        self._component.setData(qml.encode(), QUrl())
        item = self._component.createWithInitialProperties(dict(properties or {}))
        assert isinstance(item, QQuickItem), self._component.errorString()
        self.item = item
        self.window = QQuickWindow()
        self.window.resize(width, height)
        self.item.setParentItem(self.window.contentItem())
        self.item.setSize(self.window.size())
        self.window.show()

    def picture(self) -> QImage:
        """Draw what is on the window now."""
        settle(self.window)
        return self.window.grabWindow()

    def close(self) -> None:
        """Take the window away."""
        self.window.close()


def settle(window: QQuickWindow, frames: int = 3) -> None:
    """Let layout, bindings and deferred deletes come to rest."""
    for _ in range(frames):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        window.grabWindow()


def items_below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Give an item with all that is drawn inside it."""
    yield item
    for child in item.childItems():
        yield from items_below(child)
