"""Follows the contrast that the system is set to."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication


class SystemContrast(QObject):
    """Whether the system asks for high contrast."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen to the system; there must be an application."""
        super().__init__(parent)
        # PySide lets go of what belongs to the style hints as soon as nobody holds them.
        self._style = QGuiApplication.styleHints()
        self._hints = self._style.accessibility()
        self._hints.contrastPreferenceChanged.connect(self.changed)

    @property
    def high(self) -> bool:
        """Whether it asks for high contrast now."""
        return self._hints.contrastPreference() == Qt.ContrastPreference.HighContrast
