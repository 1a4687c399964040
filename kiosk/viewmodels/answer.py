"""One common question with its answer, part by part."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.pack import Pack
from kiosk.domain.pages import Answer, Page
from kiosk.domain.route import Screen
from kiosk.services.display_choice import DisplayChoice
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.visit_book import VisitBook
from kiosk.services.wordbook import Wordbook
from kiosk.viewmodels.asking import Asking
from kiosk.viewmodels.blocks import BlockRow, block_rows, grain_for, letters_beside
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NO_TOPIC = "circle-help"


@QmlElement
class AnswerModel(QObject):
    """The answer that the navigator is at."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        book: VisitBook,
        wordbook: Wordbook,
        display: DisplayChoice,
        parent: QObject | None = None,
    ) -> None:
        """Follow the navigator."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._wordbook = wordbook
        self._display = display
        self._page: Page | None = None
        self._wide = self._roomy = False
        self._sign = ""
        self._blocks = RowsModel(BlockRow, self)
        self._parts = PartPager(self)
        self._asking = Asking(book, self)
        navigator.moved.connect(self._derive)
        navigator.restarted.connect(self._forget)
        display.changed.connect(self._derive)
        self._derive()

    @property
    def pager(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(QObject, constant=True)
    def parts(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(QObject, constant=True)
    def asking(self) -> Asking:
        """Adds the questions of the answer."""
        return self._asking

    @Property(QObject, constant=True)
    def blocks(self) -> RowsModel:
        """The blocks of the answer."""
        return self._blocks

    @Property(str, notify=changed)
    def title(self) -> str:
        """The question."""
        return self._page.title if self._page else ""

    @Property(bool, notify=changed)
    def wide(self) -> bool:
        """Whether the answer takes the whole width, as people drawn side by side do."""
        return self._wide

    @Property(str, notify=changed)
    def sign(self) -> str:
        """Name of the icon of the answer's topic."""
        return self._sign

    def _get_roomy(self) -> bool:
        return self._roomy

    def _set_roomy(self, roomy: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        if roomy is not self._roomy:
            self._roomy = roomy
            self._derive()

    # Whether the screen has room for two groups of people with many words side by side.
    roomy = Property(bool, _get_roomy, _set_roomy, notify=changed)

    @Property(bool, notify=changed)
    def hasWords(self) -> bool:
        """Whether the answer uses words of the field that the pack explains."""
        return bool(self._page and self._wordbook.terms(self._page.id))

    @Slot()
    def openWords(self) -> None:
        """Show what the words of the field in this answer mean."""
        self._navigator.go(Screen.GLOSSARY, self._navigator.place.subject)

    @Slot()
    def openSources(self) -> None:
        """Show where this answer comes from."""
        self._navigator.go(Screen.SOURCES, self._navigator.place.subject)

    @Slot()
    def _forget(self) -> None:
        # The next visitor begins at the first part.
        self._page = None

    @Slot()
    def _derive(self) -> None:
        place = self._navigator.place
        if place.screen is not Screen.ANSWER:
            return
        found = self._library.read(lambda pack: _read(pack, place.subject))
        if found is None:
            return
        answer, self._sign = found
        if self._page != answer.page:
            self._parts.restart()
        self._page = answer.page
        self._asking.offer(answer.page.questions)
        grain = grain_for(self._display.value)
        rows = block_rows(answer.page.blocks, grain, letters_beside(roomy=self._roomy))
        self._wide = any(row.kind == "risk" for row in rows)
        self._blocks.replace(rows)
        self.changed.emit()


def _read(pack: Pack, answer_id: str) -> tuple[Answer, str]:
    answer = pack.answer(answer_id)
    return answer, pack.topic(answer.topic).icon if answer.topic else _NO_TOPIC
