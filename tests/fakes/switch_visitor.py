"""Someone who chooses by switches, and goes by what the ring is around."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from kiosk.services.reading_order import ReadingStop
from kiosk.wiring import Kiosk
from tests.fakes.keypad_visitor import ENOUGH, KeypadVisitor

MOVE, TAKE = Qt.Key.Key_Space, Qt.Key.Key_Return


def ringed(kiosk: Kiosk) -> list[str]:
    """Give the words of the controls that the ring is around."""
    ring = kiosk.keys.focus.ring

    def is_inside(stop: ReadingStop) -> bool:
        return ring.contains(stop.item.mapRectToScene(stop.item.boundingRect()))

    return [
        stop.words for stop in kiosk.keys.focus.stops.told if stop.pressable and is_inside(stop)
    ]


@dataclass
class TwoSwitches:
    """One moves the ring, the other takes what it is around.

    Attributes:
        visitor: Whose keys the switches send.
    """

    visitor: KeypadVisitor

    def choose(self, words: str) -> None:
        """Move to the group that has what is called so, open it, move on to it and take it."""
        # After a choice nothing is offered, until a switch is pressed.
        self.visitor.press(MOVE)
        self._move_to(words)
        while len(ringed(self.visitor.kiosk)) > 1:
            self.visitor.press(TAKE)
            self._move_to(words)
        self.visitor.press(TAKE)

    def _move_to(self, words: str) -> None:
        for _ in range(ENOUGH):
            if any(one.startswith(words) for one in ringed(self.visitor.kiosk)):
                return
            self.visitor.press(MOVE)
        raise AssertionError(f"{words!r} is offered nowhere")
