"""A page of a topic, part by part."""

from contextlib import suppress

from msgspec import Struct
from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.errors import PackError
from kiosk.content.pack import Pack
from kiosk.domain.pager import PagerPosition
from kiosk.domain.pages import Figure, Page
from kiosk.domain.route import Place, Screen
from kiosk.domain.topics import Topic
from kiosk.services.display_choice import DisplayChoice
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.visit_book import VisitBook
from kiosk.services.wordbook import Wordbook
from kiosk.viewmodels.asking import Asking
from kiosk.viewmodels.blocks import BlockRow
from kiosk.viewmodels.page_columns import ColumnChoice, columns_of
from kiosk.viewmodels.page_place import PagePlace
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PageView(Struct, frozen=True):
    """What the page screen shows of one page.

    Attributes:
        page: Its id.
        sign: Icon of its topic.
        columns: Whether two columns stand side by side.
        wide: Whether it takes the whole width, so that nothing stands beside it.
    """

    page: str = ""
    topic_title: str = ""
    title: str = ""
    figure: Figure | None = None
    sign: str = ""
    columns: bool = False
    wide: bool = False


class DashRow(Struct, frozen=True):
    """A page of the topic; ``reached`` by the page that is shown."""

    reached: bool


@QmlElement
class PageModel(QObject):
    """The page that the navigator is at."""

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
        self._roomy = False
        self._columns = ColumnChoice()
        self._view = PageView()
        self._topic: Topic | None = None
        self._place = PagePlace()
        self._blocks = RowsModel(BlockRow, self)
        self._second = RowsModel(BlockRow, self)
        self._dashes = RowsModel(DashRow, self)
        self._asking = Asking(book, self)
        navigator.moved.connect(self._derive)
        navigator.foreseen.connect(self._foresee)
        navigator.restarted.connect(self._forget)
        display.changed.connect(self._derive)
        self._derive()

    @Property(QObject, constant=True)
    def blocks(self) -> RowsModel:
        """The blocks of the page, or of its first column."""
        return self._blocks

    @Property(QObject, constant=True)
    def secondColumn(self) -> RowsModel:
        """The blocks of the second column of a comparison."""
        return self._second

    @Property(bool, notify=changed)
    def columns(self) -> bool:
        """Whether two columns stand side by side."""
        return self._view.columns

    @Property(bool, notify=changed)
    def wide(self) -> bool:
        """Whether the page takes the whole width: columns, or people drawn side by side."""
        return self._view.wide

    @Property(str, notify=changed)
    def sign(self) -> str:
        """Name of the icon of the topic."""
        return self._view.sign

    @Property(str, notify=changed)
    def topicTitle(self) -> str:
        """Title of the topic."""
        return self._view.topic_title

    @Property(str, notify=changed)
    def title(self) -> str:
        """Title of the page."""
        return self._view.title

    def _get_roomy(self) -> bool:
        return self._roomy

    def _set_roomy(self, roomy: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        if roomy is not self._roomy:
            self._roomy = roomy
            self._columns.forget()
            self._derive()

    # Whether the screen has room for two groups of people with many words side by side.
    roomy = Property(bool, _get_roomy, _set_roomy, notify=changed)

    @Property(QObject, constant=True)
    def dashes(self) -> RowsModel:
        """One for each page of the topic."""
        return self._dashes

    @Property(str, notify=changed)
    def position(self) -> str:
        """Where the reader is, in words."""
        return self._place.page_words

    @Property(str, notify=changed)
    def partPosition(self) -> str:
        """Which part of a divided page is shown, in words, or nothing."""
        return self._place.part_words

    @Property(str, notify=changed)
    def lastPartPosition(self) -> str:
        """Which part the last one is, in words, or nothing."""
        return self._place.last_part_words

    @Property(int, notify=changed)
    def part(self) -> int:
        """The part that is shown, from 0."""
        return self._place.position.part - 1

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        """Whether a part, a page or, after the last one, the card of the topic follows."""
        return self._topic is not None

    @property
    def has_further_part(self) -> bool:
        """Whether a part of the same text follows."""
        return self._place.position.part < self._place.position.part_count

    @property
    def has_earlier_part(self) -> bool:
        """Whether a part of the same text comes before."""
        return self._place.position.part > 1

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether a part or page comes before."""
        return self._place.earlier is not None

    @Property(QUrl, notify=changed)
    def figure(self) -> QUrl:
        """Address of the figure, or an empty one."""
        return QUrl.fromLocalFile(self._view.figure.path) if self._view.figure else QUrl()

    @Property(str, notify=changed)
    def figureAlt(self) -> str:
        """What the figure shows."""
        return self._view.figure.alt if self._view.figure else ""

    @Property(str, notify=changed)
    def figureCaption(self) -> str:
        """The point of the figure."""
        return self._view.figure.caption if self._view.figure else ""

    @Property(QObject, constant=True)
    def asking(self) -> Asking:
        """Adds the questions of the page."""
        return self._asking

    @Property(bool, notify=changed)
    def hasWords(self) -> bool:
        """Whether the page uses words of the field that the pack explains."""
        return bool(self._view.page and self._wordbook.terms(self._view.page))

    @Slot()
    def openWords(self) -> None:
        """Show what the words of the field on this page mean."""
        self._navigator.go(Screen.GLOSSARY, self._navigator.place.subject)

    @Slot()
    def goOn(self) -> None:
        """Turn to the next part or page; after the last one comes the card to tell it yourself."""
        further = self._place.further
        if further is None and self._topic is not None:
            self._navigator.go(Screen.TEACH_BACK, self._topic.id)
        else:
            self._turn(further)

    @Slot()
    def goBack(self) -> None:
        """Turn to the part or page before."""
        self._turn(self._place.earlier)

    @Slot()
    def openSources(self) -> None:
        """Show where this page comes from."""
        self._navigator.go(Screen.SOURCES, self._navigator.place.subject)

    @Slot(int)
    def divideFirst(self, parts: int) -> None:
        """Learn from the layout how many parts the page or its first column has."""
        self._stack_soon(parts)
        if self._place.divide_first(parts):
            self.changed.emit()

    @Slot(int)
    def divideSecond(self, parts: int) -> None:
        """Learn from the layout how many parts the second column has."""
        self._stack_soon(parts)
        if self._place.divide_second(parts):
            self.changed.emit()

    def resume(self, earlier: "PageModel") -> None:
        """Show the part that the model of another language showed, as far as there is one."""
        self._place.resume(earlier._place)  # noqa: SLF001 - of the same class

    def _stack_soon(self, parts: int) -> None:
        # Who asks is in the middle of the layout.
        if parts > 1 and self._view.columns:
            QTimer.singleShot(0, self, self._stack)

    @Slot()
    def _stack(self) -> None:
        if self._view.columns:
            self._columns.stack(self._view.page, self._display.value)
            self._derive()

    def _turn(self, position: PagerPosition | None) -> None:
        if position is None or self._topic is None:
            return
        if self._place.turn(position):
            self._navigator.turn(self._topic.pages[position.page - 1])
        else:
            self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._view, self._topic, self._place = PageView(), None, PagePlace()
        self._columns.forget()
        self._asking.offer(())
        for rows in (self._blocks, self._second, self._dashes):
            rows.replace(())
        self.changed.emit()

    @Slot()
    def _derive(self) -> None:
        place = self._navigator.place
        if place.screen is Screen.PAGE:
            found = self._library.read(lambda pack: _read(pack, place.subject))
            if found is not None:
                self._take_up(*found)

    @Slot(object)
    def _foresee(self, place: Place) -> None:
        # What cannot be read is told to whoever opens it, not to a finger that may slide off.
        with suppress(PackError):
            if place.screen is Screen.PAGE:
                pack = self._library.pack
                pack.glossary()
                self._take_up(*_read(pack, place.subject))

    def _take_up(self, topic: Topic, page: Page, figure: Figure | None) -> None:
        number = topic.pages.index(page.id) + 1
        if self._topic != topic or self._place.position.page != number:
            self._place.open(number, len(topic.pages))
        self._topic = topic
        wanted = self._display.value
        columns = self._columns.stands_in_columns(page, wanted)
        first, second = columns_of(page, topic, number, wanted, roomy=self._roomy, columns=columns)
        self._view = PageView(
            page=page.id,
            topic_title=topic.title,
            title=page.title,
            figure=figure,
            sign=topic.icon,
            columns=columns,
            wide=columns or any(row.kind == "risk" for row in first),
        )
        self._asking.offer(page.questions)
        self._second.replace(second)
        self._blocks.replace(first)
        self._dashes.replace([DashRow(at < number) for at in range(len(topic.pages))])
        self.changed.emit()


def _read(pack: Pack, page_id: str) -> tuple[Topic, Page, Figure | None]:
    page = pack.page(page_id)
    figure = pack.figure(page.figure) if page.figure else None
    return pack.topic(page_id.split("/", maxsplit=1)[0]), page, figure
