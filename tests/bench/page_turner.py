"""Turns the pages of the kiosk under a running event loop, as a visitor would."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.domain.route import Screen
from kiosk.viewmodels.page import PageModel
from kiosk.wiring import Kiosk


class PageTurner:
    """Turns on through all parts of all pages of all topics, round and round.

    Each turn is called from the event loop, and the next one only after the frame was shown and
    the loop has come to rest; what the last page had is deleted by then.

    Attributes:
        number: Place of what is shown among all parts of all pages, from 0.
    """

    def __init__(self, kiosk: Kiosk, rest_ms: int) -> None:
        """Begin before the first page.

        Args:
            kiosk: With its window shown.
            rest_ms: Pause after each frame.
        """
        self._kiosk = kiosk
        pack = kiosk.library.pack
        self._firsts = [pack.topic(t).pages[0] for group in pack.groups for t in group.topics]
        self._topic = -1
        model = kiosk.models[Screen.PAGE]
        assert isinstance(model, PageModel)
        self._model = model
        self._loop = QEventLoop()
        self._rest = QTimer()
        self._rest.setSingleShot(True)
        self._rest.setInterval(rest_ms)
        self._rest.timeout.connect(self._begin)
        kiosk.window.frameSwapped.connect(self._shown)
        self._before: Callable[[], object] = int
        self._after: Callable[[float], object] = float
        self._left = 0
        self._called_s = 0.0
        self._turning = False
        self.number = -1

    def turn_pages(
        self,
        count: int,
        before: Callable[[], object] = int,
        after: Callable[[float], object] = float,
    ) -> None:
        """Turn some pages and come back when the last one rests.

        Args:
            count: How many turns.
            before: Called before each turn.
            after: Called with its milliseconds, from the call to the frame.
        """
        self._before, self._after, self._left = before, after, count
        self._rest.start()
        self._loop.exec()

    def turn_all_pages(self, before: Callable[[], object] = int) -> int:
        """Show each part of each page of each topic once, from the first on.

        Args:
            before: Called before each turn.

        Returns:
            How many turns that took.
        """
        self._topic = -1
        while self._topic < len(self._firsts) - 1 or self._topic_goes_on:
            self.turn_pages(1, before)
        return self.number + 1

    def _begin(self) -> None:
        if not self._left:
            self._loop.quit()
            return
        self._left -= 1
        self._before()
        self._called_s = time.perf_counter()
        self._turn()
        self._turning = True

    def _shown(self) -> None:
        # Qt sends a second frame after each turn, in which it finds nothing left to draw.
        if not self._turning:
            return
        self._turning = False
        self._after((time.perf_counter() - self._called_s) * 1000)
        self._rest.start()

    @property
    def _topic_goes_on(self) -> bool:
        # Behind the last page of a topic comes a card that has no further page.
        return self._kiosk.navigator.place.screen is Screen.PAGE and bool(self._model.canGoOn)

    def _turn(self) -> None:
        if self._topic >= 0 and self._topic_goes_on:
            self.number += 1
            self._model.goOn()
            return
        self._topic = (self._topic + 1) % len(self._firsts)
        self.number = self.number + 1 if self._topic else 0
        first, navigator = self._firsts[self._topic], self._kiosk.navigator
        if navigator.place.screen is Screen.TEACH_BACK:
            navigator.back()
        if navigator.place.screen is Screen.PAGE:
            navigator.turn(first)  # no longer way back with each topic
        else:
            navigator.go(Screen.PAGE, first)
