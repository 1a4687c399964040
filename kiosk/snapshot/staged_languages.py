"""Translations whose review is half done, whatever the pack has."""

from kiosk.content.language_state import LanguageState
from kiosk.domain.offer import Offer
from kiosk.services.language_states import LanguageStates
from kiosk.services.library import Library

_STATES = (
    LanguageState("es", Offer(frozenset({"uses"}), withheld=60, broken=2), 3),
    LanguageState("ar", Offer(frozenset({"uses"}), frozenset(), questions=True), 0),
)


class StagedLanguages(LanguageStates):
    """Stands in for the real look while pictures are made."""

    def __init__(self, library: Library) -> None:
        """Begin with nothing found."""
        super().__init__(library)
        self._looking = False

    @property
    def looks(self) -> bool:
        """Whether to show that the answer is still to come."""
        return self._looking

    @property
    def states(self) -> tuple[LanguageState, ...]:
        """What to show."""
        return _STATES

    def look(self) -> None:
        """Look at nothing."""

    def stage(self, *, looking: bool) -> None:
        """Show that somebody looks, or what was found."""
        self._looking = looking
        self.changed.emit()
