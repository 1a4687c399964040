"""Looks through the translations of the pack, beside the screen."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.content.language_state import LanguageState, read_language_state
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.services.errand import Errand
from kiosk.services.library import Library


class LanguageStates(QObject):
    """How far the review of each translation is, as it was when somebody last looked."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Look for nothing yet; the library knows the pack."""
        super().__init__(parent)
        self._library = library
        self._states: tuple[LanguageState, ...] = ()
        self._errand = Errand(self)
        self._errand.ended.connect(self._take)

    @property
    def looks(self) -> bool:
        """Whether the answer is still to come."""
        return self._errand.runs

    @property
    def states(self) -> tuple[LanguageState, ...]:
        """The translations of the pack, in its order."""
        return self._states

    def look(self) -> None:
        """Look through them."""
        root = self._library.pack.root
        codes = [code for code in self._library.pack.languages if code != SOURCE_LANGUAGE]
        if self._errand.start(lambda: tuple(read_language_state(root, code) for code in codes)):
            self.changed.emit()

    @Slot(object)
    def _take(self, states: tuple[LanguageState, ...]) -> None:
        self._states = states
        self.changed.emit()
