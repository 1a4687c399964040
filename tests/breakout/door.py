"""A door in the program for a test that stands outside; run inside the program."""

import json
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from kiosk.wiring import Kiosk
from tests.breakout.hands import Hands
from tests.breakout.leaks import LEAKS
from tests.breakout.ways import Ways

LOOK_EVERY_MS = 50


class Door(QObject):
    """Reads questions and tells answers, one JSON line each."""

    def __init__(self, helpers: Sequence[object], parent: QObject) -> None:
        """Open it.

        Args:
            helpers: The first that can do what is asked for does it.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._helpers = tuple(helpers)
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)
        self._tell({"open": True})

    def _answer(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self._notifier.setEnabled(False)
            return
        asked = json.loads(line)
        what = asked.pop("do")
        helper = next(each for each in self._helpers if hasattr(each, what))
        self._tell(getattr(helper, what)(**asked))

    def _tell(self, answer: object) -> None:
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


class KioskDoor(QObject):
    """Opens a door once the kiosk is whole."""

    def __init__(self, kiosk: Kiosk, leaks: str, put_forward: Callable[[float], None]) -> None:
        """Wait for the last part of the kiosk.

        Args:
            kiosk: It is asked and led about.
            leaks: Which ways out are planted in it, or nothing.
            put_forward: Puts its clock forward, by seconds.
        """
        super().__init__(kiosk.root)
        self._kiosk, self._leaks, self._put_forward = kiosk, leaks, put_forward
        self._soon = QTimer(self, interval=LOOK_EVERY_MS)
        self._soon.timeout.connect(self._open)
        self._soon.start()

    def _open(self) -> None:
        if "aloud" not in vars(self._kiosk):
            return
        self._soon.stop()
        for spring in LEAKS[self._leaks]:
            spring(self._kiosk)
        self._door = Door((Hands(self._kiosk.window), Ways(self._kiosk, self._put_forward)), self)
