"""Puts a cover in front of every screen and takes it away at a touch or key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.domain.cover import Cover, yields_to_key, yields_to_touch


class ScreenCover(QObject):
    """An event filter on the window; what is behind the cover stays exactly as it is.

    A key that takes the cover away does nothing else. Whoever speaks or shows something beside
    the screens falls silent with ``changed`` while ``cover`` is not None. ``woken`` tells that
    somebody wants a resting screen, before it lights up.
    """

    changed = Signal()
    woken = Signal()

    def __init__(self, is_behind: Callable[[], bool], parent: QObject | None = None) -> None:
        """Begin without a cover.

        Args:
            is_behind: Whether something stands in front of the cover too, which the keys are for.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._is_behind = is_behind
        self._cover: Cover | None = None
        self._lifting_key: int | None = None

    @property
    def cover(self) -> Cover | None:
        """What stands in front, or None."""
        return self._cover

    def hide(self) -> None:
        """Hide the visitor's screen from others."""
        self.put(Cover.HIDDEN)

    def put(self, cover: Cover) -> None:
        """Put a cover in front, instead of another one."""
        self._show(cover)

    def touch(self) -> None:
        """Note a touch on the cover: it goes, unless the glass is being wiped."""
        if self._cover is not None and yields_to_touch(self._cover):
            self._yield()

    def lift(self) -> None:
        """Take the cover away, because its time is over."""
        self._show(None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys while a cover stands, and the end of the one that took it away."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyRelease and event.key() == self._lifting_key:
            self._lifting_key = None
            return True
        if self._cover is None:
            # The same key, held down, is no second key.
            return event.isAutoRepeat() and event.key() == self._lifting_key
        if self._is_behind():
            return False
        yields = yields_to_key(self._cover)
        if yields and event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._lifting_key = event.key()
            self._yield()
        return True

    def _yield(self) -> None:
        # Who lets the screen rest hears first that somebody is here.
        if self._cover is Cover.RESTING:
            self.woken.emit()
        self.lift()

    def _show(self, cover: Cover | None) -> None:
        if cover is not self._cover:
            self._cover = cover
            self.changed.emit()
