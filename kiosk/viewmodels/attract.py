"""The start picture that waits for the next visitor."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.idle import WaitMinutes
from kiosk.domain.languages import LANGUAGES
from kiosk.host.bundle import bundled
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class LanguageName(Struct, frozen=True):
    """A language by its own name."""

    code: str
    own_name: str


@QmlElement
class AttractModel(QObject):
    """What the start picture says; ``begun`` tells that somebody touched it."""

    changed = Signal()
    begun = Signal()
    languageChosen = Signal(str)

    def __init__(self, wait: WaitMinutes, parent: QObject | None = None) -> None:
        """Begin with the picture alone, and how long a visit stays untouched."""
        super().__init__(parent)
        self._wait = wait
        self._therapy = ""
        self._review = ""
        self._staff_code = ""
        self._desk_of_left_sheet: Callable[[], str] | None = None
        self._hurried = True
        self._languages = RowsModel(LanguageName, self)
        self._languages.replace([LanguageName(each.code, each.own_name) for each in LANGUAGES])

    def introduce(self, *, therapy: str, review: str) -> None:
        """Say what the pack is about.

        Args:
            therapy: Title of the pack where the clinic allows it, else nothing.
            review: The review state in a sentence.
        """
        self._therapy, self._review = therapy, review
        self._hurried = False
        self.changed.emit()

    @Slot(str)
    def tell_staff(self, code: str) -> None:
        """Show a failure code in a corner until the next start."""
        self._staff_code = code
        self.changed.emit()

    def tell_left_sheet(self, desk_words: Callable[[], str]) -> None:
        """Say until the next touch that a sheet may lie in the printer.

        Args:
            desk_words: Gives where staff are, in words that follow "to", in the language of the
                screen.
        """
        self._desk_of_left_sheet = desk_words
        self.changed.emit()

    @Property(str, notify=changed)
    def therapy(self) -> str:
        """Title of the pack where the clinic allows it, else nothing."""
        return self._therapy

    @Property(int, constant=True)
    def leastMinutes(self) -> int:
        """After how many minutes without a touch a visit is erased at the earliest."""
        return self._wait.least

    @Property(int, constant=True)
    def mostMinutes(self) -> int:
        """After how many at the latest."""
        return self._wait.most

    @Property(QUrl, constant=True)
    def picture(self) -> QUrl:
        """Address of the picture."""
        return QUrl.fromLocalFile(bundled("pictures", "attract.svg"))

    @Property(bool, notify=changed)
    def hurried(self) -> bool:
        """Whether the program is just starting, and words may come before the picture."""
        return self._hurried

    @Property(str, notify=changed)
    def review(self) -> str:
        """The review state in a sentence."""
        return self._review

    @Property(str, notify=changed)
    def staffCode(self) -> str:
        """Code of a failure that staff should know of, or nothing."""
        return self._staff_code

    @Property(str, notify=changed)
    def leftSheet(self) -> str:
        """What to do about a sheet that nobody waits for, or nothing."""
        if self._desk_of_left_sheet is None:
            return ""
        words = QCoreApplication.translate(
            "Attract", "Is there a sheet in the printer? Please give it to %1."
        )
        return words.replace("%1", self._desk_of_left_sheet())

    @Property(QObject, constant=True)
    def languages(self) -> RowsModel:
        """The languages of the program."""
        return self._languages

    @Slot(str)
    def beginIn(self, code: str) -> None:
        """Begin a visit in a language."""
        self.languageChosen.emit(code)

    @Slot()
    def begin(self) -> None:
        """Begin a visit."""
        self._desk_of_left_sheet = None
        self.begun.emit()
