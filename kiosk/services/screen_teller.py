"""Finds out what has changed on the screen, to tell it."""

from shiboken6 import isValid

from kiosk.domain.focus_walk import title_place
from kiosk.domain.speech import Utterance
from kiosk.services.focus_stops import FocusStops
from kiosk.services.spoken_stops import is_chosen, spoken_screen, spoken_stop


class ScreenTeller:
    """Remembers what a listener knows of the screen."""

    def __init__(self) -> None:
        """Begin with a listener who knows nothing."""
        self.forget()

    def forget(self) -> None:
        """Know nothing any more."""
        self._title: object = None
        self._known: dict[object, tuple[str, bool | None]] = {}

    def take_as_known(self, stops: FocusStops) -> None:
        """Take all that is on the screen for known."""
        self._title = stops.walk[title_place(stops.walk)].key if stops.walk else None
        self._known = {
            stop.item: (stop.words, is_chosen(stop)) for stop in stops.told if isValid(stop.item)
        }

    def news(self, stops: FocusStops, place: int, language: str) -> tuple[Utterance, ...]:
        """Give what the listener does not know yet, which is known from now on.

        Another screen is introduced. On the same one the texts and controls are told that are new
        or say something else, the one that the keys are at before all others.

        Args:
            stops: What is on the screen.
            place: Where the keys are.
            language: That of the screen.
        """
        before, title = self._known, self._title
        self.take_as_known(stops)
        if not stops.walk:
            return ()
        if title != self._title:
            return spoken_screen(stops, place, language)
        changed = [
            at
            for at, stop in enumerate(stops.told)
            if before.get(stop.item) != self._known.get(stop.item)
        ]
        changed.sort(key=lambda at: at != place)
        return tuple(said for at in changed for said in spoken_stop(stops, at, language))
