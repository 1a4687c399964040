"""Language: the languages of the program, and the notice of free help in many more."""

from collections.abc import Sequence
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.language_help import HELP_NOTICES, HelpNotice
from kiosk.domain.languages import LANGUAGES
from kiosk.services.languages import Languages
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class LanguageRow(Struct, frozen=True):
    """A language to choose; ``note`` tells in words that it is the current one."""

    code: str
    own_name: str
    current: bool
    note: str


class NoticeRow(Struct, frozen=True):
    """The notice of free help in one language, with the font that has its letters."""

    code: str
    text: str
    family: str
    turned: bool


@QmlElement
class LanguageModel(QObject):
    """The languages to choose from, and the notice."""

    changed = Signal()

    def __init__(
        self, languages: Languages, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        """Show the language of the screen as the current one."""
        super().__init__(parent)
        self._languages = languages
        self._navigator = navigator
        self._choices = RowsModel(LanguageRow, self)
        self._choices.replace([self._choice(place) for place in range(len(LANGUAGES))])
        self._notices = RowsModel(NoticeRow, self)
        told = with_warning(HELP_NOTICES, languages.current.code)
        self._notices.replace([_notice(notice) for notice in told])
        self._parts = PartPager(self)
        navigator.restarted.connect(self._parts.restart)

    @Property(QObject, constant=True)
    def choices(self) -> RowsModel:
        """The languages of the program."""
        return self._choices

    @Property(QObject, constant=True)
    def notices(self) -> RowsModel:
        """The notice of free help, language by language."""
        return self._notices

    @property
    def pager(self) -> PartPager:
        """Turns through them."""
        return self._parts

    @Property(QObject, constant=True)
    def parts(self) -> PartPager:
        """Turns through them."""
        return self._parts

    @Slot(str)
    def choose(self, code: str) -> None:
        """Go on in a language where the visitor was."""
        # First the way back: the place in a text is carried over on the screen that is shown.
        self._navigator.back()
        self._languages.use(code)

    def _choice(self, place: int) -> LanguageRow:
        language = LANGUAGES[place]
        current = language == self._languages.current
        note = QCoreApplication.translate("Language", "In use now") if current else ""
        return LanguageRow(language.code, language.own_name, current, note)


def with_warning(notices: Sequence[HelpNotice], language: str) -> tuple[HelpNotice, ...]:
    """Put before the first notice that nobody has checked that this is so.

    Args:
        notices: In their order.
        language: Code of the language of the screen, in which it is told.

    Source:
        Letter of the Office for Civil Rights, December 2024: a warning stands beside words of a
        machine.
    """
    checked = tuple(takewhile(lambda notice: notice.reviewed, notices))
    if len(checked) == len(notices):
        return checked
    words = QCoreApplication.translate(
        "Language", "A machine translated the lines below. No translator has checked them."
    )
    written = next((one for one in notices if one.code == language), notices[0])
    return (*checked, replace(written, words=words), *notices[len(checked) :])


def _notice(notice: HelpNotice) -> NoticeRow:
    return NoticeRow(notice.code, notice.words, notice.family, notice.right_to_left)
