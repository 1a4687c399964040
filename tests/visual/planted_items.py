"""Puts something onto a live window that does not belong there, for a check to find."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.snapshot.staged_kiosk import settle


@contextmanager
def planted_on(window: QQuickWindow, source: str) -> Iterator[QQuickItem]:
    """Show an item in front of all others, and take it away at the end.

    Args:
        window: That shows it.
        source: QML of the item.
    """
    engine = QQmlEngine()
    component = QQmlComponent(engine, engine)
    component.setData(source.encode(), "")
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParent(engine)
    item.setParentItem(window.contentItem())
    settle(window)
    try:
        yield item
    finally:
        item.setVisible(False)
        item.deleteLater()
        settle(window)
