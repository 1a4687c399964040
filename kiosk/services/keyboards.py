"""The on-screen keyboard of the language that is shown."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.content.errors import KeyboardError
from kiosk.content.keyboard_check import LAST_RESORT
from kiosk.content.keyboard_file import read_keyboard
from kiosk.domain.keyboard import KeyboardLayout
from kiosk.services.library import Library


class Keyboards(QObject):
    """Reads a layout when it is first wanted; in the stead of a broken one comes English.

    ``changed`` tells that the language is another.
    """

    broken = Signal()
    changed = Signal()

    def __init__(self, folder: Path, library: Library, parent: QObject | None = None) -> None:
        """Read nothing yet.

        Args:
            folder: Has a layout file for each language.
            library: Tells the language.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._folder = folder
        self._library = library
        library.replaced.connect(self.changed)
        self._known: dict[str, KeyboardLayout | None] = {}

    @property
    def layout(self) -> KeyboardLayout | None:
        """The keyboard to show, or None where there is none and nobody can type."""
        return self._of(self._library.pack.language) or self._of(LAST_RESORT)

    @property
    def latin(self) -> KeyboardLayout | None:
        """The keyboard with English letters, whatever the language."""
        return self._of(LAST_RESORT)

    def _of(self, language: str) -> KeyboardLayout | None:
        if language not in self._known:
            self._known[language] = self._read(language)
        return self._known[language]

    def _read(self, language: str) -> KeyboardLayout | None:
        try:
            return read_keyboard(self._folder, language)
        except KeyboardError:
            self.broken.emit()
            return None
