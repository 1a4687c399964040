"""Translations whose review is half done, whatever the pack has."""

from kiosk.content.language_state import LanguageState
from kiosk.domain.offer import Offer
from kiosk.services.language_states import LanguageStates, PackLanguages

_STATES = (
    LanguageState("es", Offer(frozenset({"uses"}), withheld=60, broken=2), 3),
    LanguageState("ar", Offer(frozenset({"uses"}), frozenset(), questions=True), 0),
)


class StagedLanguages(LanguageStates):
    """Stands in for the real look while pictures are made."""

    @property
    def found(self) -> tuple[PackLanguages, ...]:
        """What to show."""
        return (PackLanguages("", _STATES),)

    def look(self) -> None:
        """Look at nothing."""
