"""Lets the screen rest while the clinic is closed and nobody is in front of it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.cover import Cover
from kiosk.domain.idle import SHORTEST_S
from kiosk.domain.opening_hours import OpeningHours, is_open
from kiosk.domain.route import START
from kiosk.services.navigator import Navigator
from kiosk.services.screen_cover import ScreenCover

# The wall clock is asked anew each time, as it may have been set.
LOOK_EACH_S = 60


class OpeningWatch(QObject):
    """Puts the dark cover on and takes it off; who wakes the screen gets a normal visit."""

    def __init__(
        self,
        hours: OpeningHours,
        navigator: Navigator,
        cover: ScreenCover,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """Follow the clock on the wall.

        Args:
            hours: When the clinic is open.
            navigator: Knows whether somebody is in a visit.
            cover: Stands in front while the screen rests.
            now: Gives the moment on the wall clock.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._hours = hours
        self._navigator = navigator
        self._cover = cover
        self._now = now
        self._minute = QTimer(self)
        self._minute.setInterval(LOOK_EACH_S * 1000)
        self._minute.timeout.connect(self._look)
        # Whoever woke the screen has time to read the start picture.
        self._awake = QTimer(self)
        self._awake.setSingleShot(True)
        self._awake.setInterval(int(SHORTEST_S) * 1000)
        self._awake.timeout.connect(self._look)
        navigator.moved.connect(self._look)
        cover.changed.connect(self._look)
        cover.woken.connect(self._wake)
        self._minute.start()
        self._look()

    def _wake(self) -> None:
        self._awake.start()

    def _look(self) -> None:
        if self._navigator.place != START:
            # Only the start picture rests. The next one is one that nobody has woken.
            self._awake.stop()
            self._light_up()
        elif is_open(self._hours, self._now()):
            self._light_up()
        elif self._cover.cover is None and not self._awake.isActive():
            self._cover.put(Cover.RESTING)

    def _light_up(self) -> None:
        if self._cover.cover is Cover.RESTING:
            self._cover.lift()
