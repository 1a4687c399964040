"""Looks through the translations of the packs, beside the screen."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.content.language_state import LanguageState, read_language_state
from kiosk.content.pack import Pack
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.services.errand import Errand


class PackLanguages(Struct, frozen=True):
    """A pack, and how far the review of each of its translations is.

    Attributes:
        title: Of the pack.
        translations: In the order of the pack; none where it is only in English.
    """

    title: str
    translations: tuple[LanguageState, ...]


class LanguageStates(QObject):
    """How far the review of each translation is, as it was when somebody last looked."""

    changed = Signal()

    def __init__(self, packs: Callable[[], Sequence[Pack]], parent: QObject | None = None) -> None:
        """Look for nothing yet.

        Args:
            packs: Gives each pack that visitors read.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._packs = packs
        self._found: tuple[PackLanguages, ...] = ()
        self._errand = Errand(self)
        self._errand.ended.connect(self._take)

    @property
    def looks(self) -> bool:
        """Whether the answer is still to come."""
        return self._errand.runs

    @property
    def found(self) -> tuple[PackLanguages, ...]:
        """The packs, in their order."""
        return self._found

    def look(self) -> None:
        """Look through them."""
        packs = self._packs()
        if self._errand.start(lambda: tuple(map(_looked_through, packs))):
            self.changed.emit()

    @Slot(object)
    def _take(self, found: tuple[PackLanguages, ...]) -> None:
        self._found = found
        self.changed.emit()


def _looked_through(pack: Pack) -> PackLanguages:
    codes = (code for code in pack.languages if code != SOURCE_LANGUAGE)
    return PackLanguages(pack.title, tuple(read_language_state(pack.root, code) for code in codes))
