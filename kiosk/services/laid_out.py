"""Lays a screen out at once, where its words are wanted before the next frame."""

from PySide6.QtQuick import QQuickItem

# What one item has learned of its height, those around it learn in the next.
_PASSES = 3


def lay_out(root: QQuickItem) -> None:
    """Do for all that is visible below an item what Qt Quick does before it draws a frame."""
    for _ in range(_PASSES):
        _polish(root)


def _polish(item: QQuickItem) -> None:
    if item.isVisible():
        for child in item.childItems():
            _polish(child)
        item.ensurePolished()
