"""Frees what PySide keeps of an item that QML made, once QML has deleted it."""

import ctypes
import sys
import weakref
from functools import partial

from PySide6.QtCore import QObject

# The name in the function, the argument of the count itself, and the one that PySide keeps.
_OURS_AND_KEPT = 3


def let_go_when_deleted(item: QObject) -> None:
    """Free the Python half of an item when Qt deletes its C++ half.

    WORKAROUND: PySide 6.11.3 keeps one reference for ever to each object of a Python type that QML
    makes (``createInto`` in pysideqmlregistertype.cpp): 8.5 KB a piece, at each page turn.

    Args:
        item: One that QML makes; to be called once, from its ``componentComplete``.
    """
    item.destroyed.connect(partial(_drop_kept_reference, weakref.ref(item)))


def _drop_kept_reference(
    reference: "weakref.ref[QObject]", _deleted: QObject | None = None
) -> None:
    item = reference()
    # More than these three means that somebody still holds the item; then one piece is lost.
    if item is not None and sys.getrefcount(item) == _OURS_AND_KEPT:
        ctypes.pythonapi.Py_DecRef(ctypes.py_object(item))
