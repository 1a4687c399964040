"""The line above every screen: about its language, or what is wrong with a pack that is written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.language_notes import language_note

if TYPE_CHECKING:
    from kiosk.services.languages import Languages

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NoteStripModel(QObject):
    """What is told above the screen; an author's fault goes before the language."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Tell nothing yet."""
        super().__init__(parent)
        self._languages: Languages | None = None
        self._for_author = ""

    def take_languages(self, languages: "Languages") -> None:
        """Tell from now on what the visitor must know about the language of the screen."""
        self._languages = languages
        self.changed.emit()

    @Slot(str)
    def tell_author(self, words: str) -> None:
        """Say what is wrong with the pack that is written, until nothing is said any more."""
        self._for_author = words
        self.changed.emit()

    @Property(str, notify=changed)
    def words(self) -> str:
        """What is told, or nothing."""
        if self._for_author:
            return self._for_author
        return language_note(self._languages.note) if self._languages else ""

    @Property(str, notify=changed)
    def sign(self) -> str:
        """Icon beside the words."""
        return "pencil" if self._for_author else "languages"
