"""What hands do to a screen and a keypad, as Qt hears of it from the system."""

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.soak.passing_time import PassingTime

Spot = tuple[int, int]
DRAG_STEPS = 6
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_LEFT, _NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Hand:
    """Fingers, a mouse and keys."""

    def __init__(self, window: QQuickWindow, time: PassingTime, chance: Random) -> None:
        """Stand in front of a window."""
        self._window = window
        self._time = time
        self._chance = chance
        # One for all touches: Qt's tests would keep one for each.
        self._touch = QTest.touchEvent(window, QTest.createTouchDevice(), autoCommit=False)

    def tap(self, spot: Spot, held_s: float = 0.08) -> None:
        """Touch and let go."""
        self.press([spot])
        self._hold(held_s)
        self.lift([spot])

    def press(self, spots: Sequence[Spot]) -> None:
        """Put fingers down."""
        for finger, spot in enumerate(spots):
            self._touch.press(finger, QPoint(*spot), self._window)
        self._touch.commit(processEvents=False)

    def move(self, spots: Sequence[Spot]) -> None:
        """Move fingers that are down."""
        for finger, spot in enumerate(spots):
            self._touch.move(finger, QPoint(*spot), self._window)
        self._touch.commit(processEvents=False)

    def lift(self, spots: Sequence[Spot]) -> None:
        """Take fingers away."""
        for finger, spot in enumerate(spots):
            self._touch.release(finger, QPoint(*spot), self._window)
        self._touch.commit(processEvents=False)

    def drag(self, spots: Sequence[Spot], ends: Sequence[Spot]) -> None:
        """Put fingers down, pull them somewhere, and take them away."""
        self.press(spots)
        for step in range(1, DRAG_STEPS + 1):
            self._hold(0.02)
            share = step / DRAG_STEPS
            self.move([_between(a, b, share) for a, b in zip(spots, ends, strict=True)])
        self.lift(ends)

    def roll(self, spots: Sequence[Spot]) -> None:
        """Put one finger after the other down, then take one after the other away."""
        down: list[int] = []
        for finger in range(len(spots)):
            self._one(finger, spots, down, "press")
            down.append(finger)
        for finger in self._chance.sample(down, len(down)):
            down.remove(finger)
            self._one(finger, spots, down, "release")

    def change_fingers(self, spot: Spot, other: Spot) -> None:
        """Put a finger down, and take it away in the moment in which another one comes down."""
        self.press([spot])
        self._hold(0.08)
        self._touch.release(0, QPoint(*spot), self._window)
        self._touch.press(1, QPoint(*other), self._window)
        self._touch.commit(processEvents=False)
        self._hold(0.08)
        self._touch.release(1, QPoint(*other), self._window)
        self._touch.commit(processEvents=False)

    def click(self, spot: Spot, *, end: Spot | None = None) -> None:
        """Press a button of a mouse and let it go, there or somewhere else."""
        self._mouse(QEvent.Type.MouseButtonPress, spot, _LEFT)
        if end is not None:
            self._mouse(QEvent.Type.MouseMove, end, _LEFT)
        self._hold(0.08)
        self._mouse(QEvent.Type.MouseButtonRelease, end or spot, _NO_BUTTON)

    def wheel(self, spot: Spot) -> None:
        """Turn a wheel."""
        place, turned = QPointF(*spot), QPoint(0, self._chance.choice((-120, 120)))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(place, place, QPoint(), turned, _NO_BUTTON, _NO_KEYS, phase, False)
        QCoreApplication.sendEvent(self._window, event)

    def key(self, key: int, held: Qt.KeyboardModifier = _NO_KEYS, *, repeats: int = 0) -> None:
        """Press a key, hold it for some repetitions, and let it go."""
        text = chr(key).lower() if key < 128 else ""
        for kind, again in (
            (QEvent.Type.KeyPress, False),
            *[(QEvent.Type.KeyPress, True)] * repeats,
            (QEvent.Type.KeyRelease, False),
        ):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, held, text, again))

    def _one(self, finger: int, spots: Sequence[Spot], down: Sequence[int], deed: str) -> None:
        for other in down:
            self._touch.move(other, QPoint(*spots[other]), self._window)
        getattr(self._touch, deed)(finger, QPoint(*spots[finger]), self._window)
        self._touch.commit(processEvents=False)
        self._hold(0.05)

    def _mouse(self, kind: QEvent.Type, spot: Spot, down: Qt.MouseButton) -> None:
        place = QPointF(*spot)
        event = QMouseEvent(kind, place, place, _LEFT, down, _NO_KEYS)
        QCoreApplication.sendEvent(self._window, event)

    def _hold(self, seconds: float) -> None:
        if seconds < 0.5:
            self._time.skip(seconds)
        else:
            self._time.pass_by(seconds)


def _between(start: Spot, end: Spot, share: float) -> Spot:
    return (
        round(start[0] + (end[0] - start[0]) * share),
        round(start[1] + (end[1] - start[1]) * share),
    )
