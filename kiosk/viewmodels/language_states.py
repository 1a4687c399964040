"""The languages of the pack, and what of each visitors see."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.content.language_state import LanguageState
from kiosk.domain.languages import ENGLISH, language_of
from kiosk.services.language_states import LanguageStates
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_states import Sign, StateRow, state_row
from kiosk.viewmodels.staff_ways import StaffWays


class LanguageList:
    """A row for each language."""

    def __init__(self, states: LanguageStates, ways: StaffWays) -> None:
        """Go by what was found.

        Args:
            states: Has looked through the pack.
            ways: Lead to the next step where the kiosk is set up.
        """
        self._states = states
        self._ways = ways

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("StaffLanguages", "Languages")

    @property
    def advice(self) -> str:
        """What decides."""
        return QCoreApplication.translate(
            "StaffLanguages",
            "Visitors see only what a qualified translator has reviewed; the rest is in English.",
        )

    def rows(self) -> Sequence[StateRow]:
        """Give English first, then the translations."""
        translate = QCoreApplication.translate
        source = translate("StaffLanguages", "All others are translated from it.")
        rows = [state_row(Sign.WELL, ENGLISH.own_name, source)]
        if self._states.looks:
            looking = translate("StaffLanguages", "Looking through the translations …")
            return [*rows, state_row(Sign.LOOKING, looking)]
        return [*rows, *(row for state in self._states.states for row in _rows_of(state))]

    def actions(self) -> Sequence[StaffAction]:
        """Give the next step, where there is one."""
        if not self._ways.in_setup:
            return ()
        words = QCoreApplication.translate("Setting", "Next")
        return (StaffAction(words, "arrow-right", self._ways.go_ahead),)


def _rows_of(state: LanguageState) -> Sequence[StateRow]:
    translate = QCoreApplication.translate
    language = language_of(state.code)
    name = language.own_name if language else state.code
    parts = state.offer.withheld + _shown_parts(state)
    waiting = state.offer.withheld - state.offer.broken
    rows = []
    if waiting:
        words = translate("StaffLanguages", "%1: %2 of %3 parts are hidden until a review")
        about = translate(
            "StaffLanguages", "A qualified translator reviews them; docs/translations.md says how."
        )
        rows.append(state_row(Sign.WRONG, _filled(words, name, waiting, parts), about))
    if state.stale:
        words = translate("StaffLanguages", "%1: %2 reviewed files are out of date")
        about = translate("StaffLanguages", "The English text has changed since their review.")
        rows.append(state_row(Sign.WRONG, _filled(words, name, state.stale), about))
    if state.offer.broken:
        words = translate("StaffLanguages", "%1: %2 parts cannot be read")
        about = translate("StaffLanguages", "Ask whoever wrote the content.")
        rows.append(state_row(Sign.WRONG, _filled(words, name, state.offer.broken), about))
    return rows or [_well(name, parts)]


def _well(name: str, parts: int) -> StateRow:
    words = QCoreApplication.translate("StaffLanguages", "%1: all of %2 parts are shown")
    return state_row(Sign.WELL, _filled(words, name, parts))


def _filled(words: str, name: str, *numbers: int) -> str:
    for place, number in enumerate(numbers, start=2):
        words = words.replace(f"%{place}", str(number))
    return words.replace("%1", name)


def _shown_parts(state: LanguageState) -> int:
    offer = state.offer
    files = (offer.questions, offer.glossary, offer.figures)
    return len(offer.topics) + len(offer.answers) + sum(files)
