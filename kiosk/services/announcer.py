"""Tells assistive technology what has happened on the screen."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


class Announcer:
    """Announces through the window; nobody hears it where no assistive technology runs."""

    def __init__(self, window: QObject) -> None:
        """Announce in the name of a window."""
        self._window = window

    @property
    def is_heard(self) -> bool:
        """Whether assistive technology runs."""
        return QAccessible.isActive()

    def announce(self, words: str) -> None:
        """Announce some words."""
        if words and self.is_heard:
            event = QAccessibleAnnouncementEvent(self._window, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
