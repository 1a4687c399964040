"""Counts what the screen felt and what was no tap, and tells when the screen is at fault."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.contacts import Ghost
from kiosk.domain.touch_health import TouchHealth, in_trouble, noted


class GhostWatch(QObject):
    """Keeps counts only, since the program was started.

    ``troubled`` tells it once each time that ghost touches begin to go on.
    """

    changed = Signal()
    troubled = Signal()

    def __init__(self, now_s: Callable[[], float], parent: QObject | None = None) -> None:
        """Begin with nothing counted.

        Args:
            now_s: Monotonic seconds.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._now_s = now_s
        self._health = TouchHealth()

    @property
    def health(self) -> TouchHealth:
        """What was counted."""
        return self._health

    @Slot(object)
    def note(self, ghost: Ghost) -> None:
        """Count a contact that was no tap."""
        now_s = self._now_s()
        before = in_trouble(self._health, now_s)
        self._health = noted(self._health, ghost, now_s)
        self.changed.emit()
        if in_trouble(self._health, now_s) and not before:
            self.troubled.emit()
