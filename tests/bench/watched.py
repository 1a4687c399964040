"""A program that runs on a screen, watched and touched from outside."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.bench.picture import Picture, picture_of
from tests.bench.places import GROUND
from tests.bench.x_finger import XFinger
from tests.bench.x_screen import HEIGHT_PX, PATIENCE_S, WIDTH_PX, XScreen

# A page has changed when this share of the screen has: more than a button that is pressed.
CHANGED = 0.05
# Less than a line of text.
SAME = 0.001
# The bar may have no voice yet, and a card may be pressed; no other screen is as near to home.
ALIKE = 0.1
# More than the drawing on the start picture, which may come late.
MOST = 0.5
STILL_S = 2.5
# The kiosk takes no tap for 300 ms after a change, so that nothing unseen is pressed.
BETWEEN_TAPS_S = 0.35
TAPPED_AGAIN_AFTER_S = 0.5
# On a busy machine a tap may come too early to count; then it is made again.
TAP_WITHIN_S = 5.0
TAPS_AT_MOST = 4


@dataclass(frozen=True, slots=True)
class Looks:
    """How a program looks when it has come to rest: its start picture, and its home."""

    start: Picture
    home: Picture


class Watched:
    """Eye and finger on a screen."""

    def __init__(self, screen: XScreen, finger: XFinger) -> None:
        """Begin to watch."""
        self._screen = screen
        self._finger = finger

    def look(self) -> Picture:
        """Take a picture of the screen."""
        return picture_of(self._screen.pixels, WIDTH_PX, HEIGHT_PX)

    def wait_for_rest(self) -> Picture:
        """Wait until the picture has stood still for a while."""
        before = self.look()
        while True:
            time.sleep(STILL_S)
            now = self.look()
            if now == before:
                return now
            before = now

    def wait_for_look(self, wanted: Picture) -> float:
        """Wait until the screen looks so.

        Returns:
            The moment of the change that brought it, in seconds of ``time.perf_counter``.
        """
        moment_s = self._change_to(lambda now: not now.differs_by(wanted, SAME), PATIENCE_S)
        if moment_s is None:
            raise TimeoutError("the start picture never came")
        return moment_s

    def leave(self, start: Picture) -> None:
        """Touch the start picture until most of it has given way to another one."""
        self._touch_until(lambda now: now.differs_by(start, MOST))

    def start_a_visit(self, home: Picture) -> float:
        """Touch the start picture until home shows.

        Returns:
            The moment when it showed.
        """
        return self._touch_until(lambda now: not now.differs_by(home, ALIKE))

    def wait_between_taps(self) -> None:
        """Wait until nothing has changed for as long as the kiosk takes no tap."""
        while self._finger.wait_for_damage(BETWEEN_TAPS_S) is not None:
            pass

    def tap_and_wait(self, x: int, y: int) -> float:
        """Tap, and wait until a large part of the screen has changed.

        Returns:
            Milliseconds from the lifting of the finger to the change.
        """
        for _ in range(TAPS_AT_MOST):
            taken_ms = self._tap(x, y)
            if taken_ms is not None:
                return taken_ms
        raise TimeoutError(f"taps at {x}, {y} changed nothing")

    def _tap(self, x: int, y: int) -> float | None:
        self._finger.press(x, y)
        before = self.look()
        lifted_s = self._finger.let_go()
        changed_s = self._change_to(lambda now: now.differs_by(before, CHANGED), TAP_WITHIN_S)
        return None if changed_s is None else (changed_s - lifted_s) * 1000

    def _touch_until(self, wanted: Callable[[Picture], bool]) -> float:
        for _ in range(int(PATIENCE_S / TAPPED_AGAIN_AFTER_S)):
            self._finger.press(*GROUND)
            self._finger.let_go()
            moment_s = self._change_to(wanted, TAPPED_AGAIN_AFTER_S)
            if moment_s is not None:
                return moment_s
        raise TimeoutError("a touch of the start picture changed nothing")

    def _change_to(self, wanted: Callable[[Picture], bool], patience_s: float) -> float | None:
        moment_s = time.perf_counter()
        end_s = moment_s + patience_s
        while not wanted(self.look()):
            changed_s = self._finger.wait_for_damage(max(0.0, end_s - time.perf_counter()))
            if changed_s is None:
                return None
            moment_s = changed_s
        return moment_s
