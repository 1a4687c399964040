"""The languages of each pack, and what of each visitors see."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.content.language_state import LanguageState
from kiosk.domain.languages import ENGLISH, language_of
from kiosk.services.language_states import LanguageStates, PackLanguages
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_states import Sign, StateRow, state_row


class LanguageList:
    """A row for each language of each pack."""

    def __init__(self, states: LanguageStates) -> None:
        """Go by what was found."""
        self._states = states

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
        rows = [state_row(Sign.WELL, ENGLISH.own_name, source, ENGLISH.code)]
        if self._states.looks:
            looking = translate("StaffLanguages", "Looking through the translations …")
            return [*rows, state_row(Sign.LOOKING, looking)]
        packs = self._states.found
        for pack in packs:
            rows += _rows(pack, of=pack.title if len(packs) > 1 else "")
        return rows

    def actions(self) -> Sequence[StaffAction]:
        """Nothing can be done here."""
        return ()


def _rows(pack: PackLanguages, of: str) -> Sequence[StateRow]:
    if of and not pack.translations:
        words = QCoreApplication.translate("StaffLanguages", "It is only in English.")
        return [state_row(Sign.TOLD, of, words)]
    return [_row(state, of) for state in pack.translations]


def _row(state: LanguageState, of: str) -> StateRow:
    language = language_of(state.code)
    # The name alone, so that a voice of its language can say it.
    name, voice = (language.own_name, language.code) if language else (state.code, "")
    faults = _faults(state)
    all_shown = QCoreApplication.translate("StaffLanguages", "All of %1 parts are shown.")
    words = " ".join(faults) or all_shown.replace("%1", str(_shown_parts(state)))
    about = f"{of} · {words}" if of else words
    return state_row(Sign.WRONG if faults else Sign.WELL, name, about, voice)


def _faults(state: LanguageState) -> Sequence[str]:
    """Say what visitors do not see, and why."""
    translate = QCoreApplication.translate
    parts = state.offer.withheld + _shown_parts(state)
    waiting = state.offer.withheld - state.offer.broken
    hidden = translate("StaffLanguages", "%1 of %2 parts are hidden until they are reviewed.")
    stale = translate("StaffLanguages", "%1 reviewed files are older than the English text.")
    broken = translate("StaffLanguages", "%1 parts cannot be read: tell who wrote the content.")
    told = (
        (waiting, hidden.replace("%2", str(parts))),
        (state.stale, stale),
        (state.offer.broken, broken),
    )
    return [words.replace("%1", str(number)) for number, words in told if number]


def _shown_parts(state: LanguageState) -> int:
    offer = state.offer
    files = (offer.questions, offer.glossary, offer.figures)
    return len(offer.topics) + len(offer.answers) + sum(files)
