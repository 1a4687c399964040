"""Counts the words that are on the screen."""

from PySide6.QtQuick import QQuickItem


def words_on(item: QQuickItem) -> int:
    """Count the words of all visible texts below an item."""
    if not item.isVisible():
        return 0
    own = item.property("text") if item.inherits("QQuickText") else None
    words = len(own.split()) if isinstance(own, str) else 0
    return words + sum(words_on(child) for child in item.childItems())
