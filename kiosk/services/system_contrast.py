"""Follows the contrast that the system is set to."""

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QGuiApplication, QStyleHints


class SystemContrast(QObject):
    """Whether the system asks for high contrast."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen to the system; there must be an application."""
        super().__init__(parent)
        _style, self._hints = _held_hints()
        self._hints.contrastPreferenceChanged.connect(self.changed)

    @property
    def high(self) -> bool:
        """Whether it asks for high contrast now."""
        return self._hints.contrastPreference() == Qt.ContrastPreference.HighContrast


@cache
def _held_hints() -> tuple[QStyleHints, QAccessibilityHints]:
    """Hold the hints as long as the program runs.

    WORKAROUND: PySide 6.11.3 lets go of what belongs to the style hints as soon as nobody holds
    them, and ends the process when that happens while they are asked for anew.
    """
    style = QGuiApplication.styleHints()
    return style, style.accessibility()
