"""The languages of each pack, and what of each visitors see."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.content.language_state import LanguageState
from kiosk.domain.languages import ENGLISH, language_of
from kiosk.services.language_states import LanguageStates, PackLanguages
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_states import Sign, StateRow, state_row


class LanguageList(QObject):
    """A row for each language of each pack."""

    def __init__(self, states: LanguageStates, parent: QObject | None = None) -> None:
        """Go by what was found."""
        super().__init__(parent)
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
            rows += self._rows(pack, of=pack.title if len(packs) > 1 else "")
        return rows

    def actions(self) -> Sequence[StaffAction]:
        """Nothing can be done here."""
        return ()

    def _rows(self, pack: PackLanguages, of: str) -> Sequence[StateRow]:
        if of and not pack.translations:
            words = QCoreApplication.translate("StaffLanguages", "It is only in English.")
            return [state_row(Sign.TOLD, of, words)]
        return [self._row(state, of) for state in pack.translations]

    def _row(self, state: LanguageState, of: str) -> StateRow:
        language = language_of(state.code)
        # The name alone, so that a voice of its language can say it.
        name, voice = (language.own_name, language.code) if language else (state.code, "")
        faults = self._faults(state)
        words = " ".join(faults) or self.tr("All of %n part(s) are shown.", "", _shown_parts(state))
        about = f"{of} · {words}" if of else words
        return state_row(Sign.WRONG if faults else Sign.WELL, name, about, voice)

    def _faults(self, state: LanguageState) -> Sequence[str]:
        """Say what visitors do not see, and why."""
        stale, broken = state.stale, state.offer.broken
        waiting = state.offer.withheld - broken
        parts = str(state.offer.withheld + _shown_parts(state))
        hidden = self.tr("%n of %1 part(s) are hidden until they are reviewed.", "", waiting)
        told = (
            (waiting, hidden.replace("%1", parts)),
            (stale, self.tr("%n reviewed file(s) are older than the English text.", "", stale)),
            (broken, self.tr("%n part(s) cannot be read: tell who wrote the content.", "", broken)),
        )
        return [words for number, words in told if number]


def _shown_parts(state: LanguageState) -> int:
    offer = state.offer
    files = (offer.questions, offer.glossary, offer.figures)
    return len(offer.topics) + len(offer.answers) + sum(files)
