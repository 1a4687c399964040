"""Where the reader is in the words of the screen."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.domain import speech
from kiosk.domain.speech import Passage, ReadingScript, Utterance
from kiosk.services.reading_order import ReadingStop
from kiosk.services.reading_source import ReadingSource

# More than the parts of any text, or of all words in plain language.
MOST_TURNS = 200


class Mark(Struct, frozen=True):
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
        # What stands on every screen follows them, once it is asked for.
        self._own_stops = 0
        self._wants_aside = False
        self._script = ReadingScript()
        self._first: QQuickItem | None = None

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
        if said is None or not 0 <= said.passage < self._own_stops:
            return False
        words = self._stops[said.passage].words
        return all(stop.words != words for stop in self._source.stops())

    @property
    def leaves_the_screen(self) -> bool:
        """Whether the next words are of what stands on every screen."""
        coming = speech.forward(self._script).current
        return coming is not None and coming.passage >= self._own_stops

    @property
    def mark(self) -> Mark:
        """Where the current sentence stands on the screen."""
        said = self.current
        stop = self._stop_of(said)
        return Mark(stop.item, said.start, said.end) if said and stop and stop.stands else Mark()

    def gather(self) -> None:
        """Take the words of the screen, from the first on or from where it was told to begin.

        The controls behind a text are told behind its last part.
        """
        first, self._first = self._first, None
        self._source.lay_out()
        if first is not None:
            self._turn_to(lambda: isValid(first) and first.isVisible())
        stops = self._source.stops()
        at = next((number for number, stop in enumerate(stops) if stop.item == first), -1)
        end = _end_of_text(stops) if self._has_further_part else len(stops)
        self._take(stops[:end] if at < end else stops)
        self._script = speech.at_passage(self._script, at)

    def _take(self, stops: tuple[ReadingStop, ...]) -> None:
        self._stops, self._own_stops = stops, len(stops)
        self._script = speech.script_of(self._passages(stops))

    def clear(self) -> None:
        """Have nothing to read."""
        self._first, self._wants_aside = None, False
        self._take(())

    def begin_at(self, item: QQuickItem) -> None:
        """Have nothing to read yet, and begin with the first sentence of an item."""
        self.clear()
        self._first = item

    def open_with(self, words: str) -> None:
        """Say words first that do not stand on the screen."""
        self._script = speech.opened_with(self._script, words, self._source.language())

    def go_forward(self) -> None:
        """Go to the next sentence."""
        self._script = speech.forward(self._script)

    def go_past_the_end(self) -> None:
        """At the end of the screen, want what stands on every screen told too."""
        at_end = self.current is None and not self.is_empty and not self._has_further_part
        self._wants_aside = at_end and not self._has_aside

    def add_aside(self) -> None:
        """Add what stands on every screen, as it is now, if that is wanted."""
        wanted, self._wants_aside = self._wants_aside, False
        if wanted:
            aside = self._source.aside()
            self._script = speech.extended(self._script, self._passages(aside), len(self._stops))
            self._stops = (*self._stops, *aside)

    def go_backward(self) -> None:
        """Go to the sentence before."""
        self._script = speech.backward(self._script)

    def go_to_last_said(self) -> None:
        """Go to the sentence that was said last."""
        self._script = self._last_said

    def turn_on(self) -> bool:
        """Turn to the next part of the text; false where there is none."""
        parts = self._source.parts()
        if parts is None or not parts.has_further_part or self._has_aside:
            return False
        parts.goOn()
        return True

    def add_part(self) -> None:
        """Add what the part that was turned to tells beyond what was read.

        What stands around the text, such as which part it is, is not told between two pieces of
        a sentence.
        """
        self._source.lay_out()
        shown = self._source.stops()
        end = _end_of_text(shown)
        behind = () if self._has_further_part else shown[end:]
        fresh = (*filter(self._is_fresh, shown[:end]), *behind)
        self._script = speech.extended(self._script, self._passages(fresh), len(self._stops))
        self._stops = (*self._stops, *fresh)
        self._own_stops = len(self._stops)

    def turn_to_current(self) -> None:
        """Have the part shown where the current sentence stands."""
        stop, said = self._stop_of(self.current), self.current
        if stop is None or said is None or stop.pressable or stop.stands:
            return
        behind = [one for one in self._stops[said.passage + 1 :] if not one.pressable]
        if any(one.stands for one in behind):
            self._turn_to(lambda: stop.stands, back=True)
        else:
            self._turn_to(lambda: stop.stands)

    def _turn_to(self, is_there: Callable[[], bool], *, back: bool = False) -> None:
        parts = self._source.parts()
        for _ in range(MOST_TURNS):
            if is_there() or parts is None:
                return
            if back and parts.has_earlier_part:
                parts.goBack()
            elif not back and parts.has_further_part:
                parts.goOn()
            else:
                return
            self._source.lay_out()

    @property
    def _has_aside(self) -> bool:
        return self._own_stops < len(self._stops)

    @property
    def _has_further_part(self) -> bool:
        parts = self._source.parts()
        return parts is not None and parts.has_further_part

    def _is_fresh(self, stop: ReadingStop) -> bool:
        if stop.divides or stop.pressable:
            return stop.divides
        return all(stop.item != one.item and stop.words != one.words for one in self._stops)

    @property
    def _last_said(self) -> ReadingScript:
        return self._script if self._script.current else speech.backward(self._script)

    def _stop_of(self, said: Utterance | None) -> ReadingStop | None:
        if said is None or not 0 <= said.passage < len(self._stops):
            return None
        return self._stops[said.passage]

    def _passages(self, stops: Sequence[ReadingStop]) -> list[Passage]:
        language = self._source.language()
        return [Passage(s.words, s.language or language, whole=s.pressable) for s in stops]


def _end_of_text(stops: Sequence[ReadingStop]) -> int:
    divided = [place for place, stop in enumerate(stops) if stop.divides]
    texts = [place for place, stop in enumerate(stops) if not stop.pressable]
    return max(divided or texts, default=len(stops) - 1) + 1
