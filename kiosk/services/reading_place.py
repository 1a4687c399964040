"""Where the reader is in the words of the screen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.domain import speech
from kiosk.domain.speech import Passage, ReadingScript, Utterance
from kiosk.services.reading_order import ReadingStop

# A part that was turned to may take a while to be laid out; a text has four parts at most.
LOOKS_PER_TURN = 3
MOST_LOOKS = 4 * LOOKS_PER_TURN


class Parts(Protocol):
    """The parts of a text that does not fit the screen."""

    @property
    def has_further_part(self) -> bool:
        """Whether a part of the same text follows."""

    def goOn(self) -> None:
        """Turn to the next part."""

    def goBack(self) -> None:
        """Turn to the part before."""


@dataclass(frozen=True, slots=True)
class ReadingSource:
    """Where the words come from.

    Attributes:
        stops: Gives what the screen tells, without what stands on every screen.
        language: Gives the language of the screen.
        spoken: Gives the pronunciation list of a language.
        parts: Gives the parts of the present text, or None.
        warning: Gives the sentence that is said before the speaker is used.
    """

    stops: Callable[[], tuple[ReadingStop, ...]]
    language: Callable[[], str]
    spoken: Callable[[str], Mapping[str, str]]
    parts: Callable[[], Parts | None]
    warning: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Mark:
    """A sentence on the screen: the item that shows it, and where in its words it stands."""

    item: QQuickItem | None = None
    start: int = 0
    end: int = 0


class ReadingPlace:
    """The script of a screen with the items that show it."""

    def __init__(self, source: ReadingSource) -> None:
        """Begin with nothing to read."""
        self._source = source
        self._stops: tuple[ReadingStop, ...] = ()
        self._script = ReadingScript()
        self._looks = 0

    @property
    def current(self) -> Utterance | None:
        """What is to be said now, or None at the end."""
        return self._script.current

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read from the screen yet."""
        return not self._script.utterances

    @property
    def opens_a_passage(self) -> bool:
        """Whether the current sentence begins another block than the one before."""
        return speech.opens_a_passage(self._script)

    @property
    def is_gone(self) -> bool:
        """Whether the words that were read last stand no longer on the screen."""
        # Rows are used again, so an item that still stands may say something else.
        said = self._last_said.current
        if said is None or not 0 <= said.passage < len(self._stops):
            return False
        words = self._stops[said.passage].words
        return all(stop.words != words for stop in self._source.stops())

    @property
    def mark(self) -> Mark:
        """Where the current sentence stands on the screen."""
        said = self.current
        item = self._item_of(said)
        return Mark(item, said.start, said.end) if item and said else Mark()

    def gather(self) -> None:
        """Take the words of the screen, from the first on.

        The controls behind a text are told behind its last part.
        """
        stops = self._source.stops()
        self._take(stops[: _end_of_text(stops)] if self._has_further_part else stops)

    def _take(self, stops: tuple[ReadingStop, ...]) -> None:
        self._stops, self._looks = stops, 0
        self._script = speech.script_of(self._passages(stops))

    def clear(self) -> None:
        """Have nothing to read."""
        self._take(())

    def gather_from(self, item: QQuickItem) -> None:
        """Take the words of the screen, and go to the first sentence of an item."""
        self._take(self._source.stops())
        places = (number for number, stop in enumerate(self._stops) if stop.item == item)
        self._script = speech.at_passage(self._script, next(places, -1))

    def open_with(self, words: str) -> None:
        """Say words first that do not stand on the screen."""
        self._script = speech.opened_with(self._script, words, self._source.language())

    def go_forward(self) -> None:
        """Go to the next sentence."""
        self._script = speech.forward(self._script)

    def go_backward(self) -> None:
        """Go to the sentence before."""
        self._script = speech.backward(self._script)

    def go_to_last_said(self) -> None:
        """Go to the sentence that was said last."""
        self._script = self._last_said

    def turn_on(self) -> bool:
        """Turn to the next part of the text; false where there is none."""
        parts = self._source.parts()
        if parts is None or not parts.has_further_part:
            return False
        parts.goOn()
        return True

    def add_part(self) -> None:
        """Add what the part that was turned to tells beyond what was read."""
        known = {stop.words for stop in self._stops}
        shown = self._source.stops()
        behind = len(shown) if self._has_further_part else _end_of_text(shown)
        fresh = (
            *(s for s in shown if not s.pressable and s.words not in known),
            *shown[behind:],
        )
        self._script = speech.extended(self._script, self._passages(fresh), len(self._stops))
        self._stops = (*self._stops, *fresh)

    def turn_to_current(self) -> bool:
        """Have the part shown where the current sentence stands.

        Returns:
            Whether it is shown; if not, a part was turned and is still to be laid out.
        """
        said = self.current
        item, parts = self._item_of(said), self._source.parts()
        if said is None or item is None or parts is None or self._stops[said.passage].pressable:
            return True
        if item.isVisible() or self._looks == MOST_LOOKS:
            self._looks = 0
            return True
        if self._looks % LOOKS_PER_TURN == 0:
            behind = self._stops[said.passage + 1 :]
            if any(isValid(s.item) and s.item.isVisible() and not s.pressable for s in behind):
                parts.goBack()
            elif parts.has_further_part:
                parts.goOn()
        self._looks += 1
        return False

    @property
    def _has_further_part(self) -> bool:
        parts = self._source.parts()
        return parts is not None and parts.has_further_part

    @property
    def _last_said(self) -> ReadingScript:
        return self._script if self._script.current else speech.backward(self._script)

    def _item_of(self, said: Utterance | None) -> QQuickItem | None:
        if said is None or not 0 <= said.passage < len(self._stops):
            return None
        item = self._stops[said.passage].item
        return item if isValid(item) else None

    def _passages(self, stops: Sequence[ReadingStop]) -> list[Passage]:
        language = self._source.language()
        return [Passage(s.words, s.language or language, whole=s.pressable) for s in stops]


def _end_of_text(stops: Sequence[ReadingStop]) -> int:
    texts = (place for place, stop in enumerate(stops) if not stop.pressable)
    return max(texts, default=len(stops) - 1) + 1
