"""Say it in your own words: a card after the last page of a topic, without right or wrong."""

from html import escape

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.pack import Pack
from kiosk.domain.pager import HEADING
from kiosk.domain.route import Screen
from kiosk.domain.topics import Topic
from kiosk.domain.visit import QUESTIONS_MAX
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.visit_book import VisitBook
from kiosk.viewmodels.blocks import BlockRow, boxed
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TeachBackModel(QObject):
    """The topic to tell about; nothing of it is counted or kept.

    Source:
        Agency for Healthcare Research and Quality, Health Literacy Universal Precautions
        Toolkit, tool 5, "Use the Teach-Back Method" (2023).
    """

    changed = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        book: VisitBook,
        parent: QObject | None = None,
    ) -> None:
        """Follow the navigator."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._book = book
        self._topic: Topic | None = None
        self._group_id = ""
        self._reminded = False
        self._blocks = RowsModel(BlockRow, self)
        self._parts = PartPager(self)
        book.changed.connect(self.changed)
        library.replaced.connect(self._derive)
        navigator.moved.connect(self._derive)
        self._derive()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Title of the topic."""
        return self._topic.title if self._topic else ""

    @Property(QObject, constant=True)
    def blocks(self) -> RowsModel:
        """What to tell about, and the main point once it is wanted."""
        return self._blocks

    @property
    def pager(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(QObject, constant=True)
    def parts(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(bool, notify=changed)
    def reminded(self) -> bool:
        """Whether the visitor wanted to see the main point again."""
        return self._reminded

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Whether it is on the visitor's list."""
        return self._topic is not None and self._topic.id in self._book.visit.teach_back_ids

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether nothing more fits on the visitor's list."""
        return len(self._book.visit.choices) >= QUESTIONS_MAX

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """Whether the group of the topic has other topics."""
        return self._group_id != ""

    @Slot()
    def openMore(self) -> None:
        """Show the topics of the group."""
        if self._group_id:
            self._navigator.go(Screen.TOPICS, self._group_id)

    @Slot()
    def remind(self) -> None:
        """Show the main point again."""
        self._reminded = True
        self._show()

    @Slot()
    def add(self) -> None:
        """Put it on the visitor's list, and so on the sheet."""
        if self._topic is not None:
            self._book.add_teach_back(self._topic.id)

    @Slot()
    def _derive(self) -> None:
        place = self._navigator.place
        if place.screen is not Screen.TEACH_BACK:
            return
        topic = self._library.read(lambda pack: pack.topic(place.subject))
        if topic is None:
            return
        self._topic, self._reminded = topic, False
        self._group_id = self._library.read(lambda pack: group_with_more(pack, topic.id)) or ""
        self._show()

    def _show(self) -> None:
        self._parts.restart()
        if self._topic is not None:
            self._blocks.replace(teach_back_rows(self._topic, reminded=self._reminded))
        self.changed.emit()


def group_with_more(pack: Pack, topic_id: str) -> str:
    """Give the id of the group of a topic, or nothing where the group has no other topic."""
    groups = (group for group in pack.groups if topic_id in group.topics)
    return next((group.id for group in groups if len(group.topics) > 1), "")


def teach_back_rows(topic: Topic, *, reminded: bool) -> tuple[BlockRow, ...]:
    """Give the rows of the card: what to tell about, then how, or the main point.

    Args:
        topic: What was read.
        reminded: Whether to show its main point.
    """
    translate = QCoreApplication.translate
    asked = translate("TeachBack", "What will you tell your care team about “%1”?").replace(
        "%1", topic.title
    )
    how = translate(
        "TeachBack",
        "Say it in your head, or to someone with you. There is no right or wrong. "
        "No one checks it.",
    )
    if reminded:
        # A main point that is torn between two parts says something else in each.
        heading = BlockRow("heading", escape(asked), asked)
        return (heading, *boxed("message", topic.main_message))
    heading = BlockRow("heading", escape(asked), asked, keep=HEADING)
    return heading, BlockRow("paragraph", escape(how), how)
