"""Where a page comes from: its sources and the state of its review."""

import re

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.pack import Pack
from kiosk.domain.bound_numbers import NO_BREAK
from kiosk.domain.pages import Page, Source
from kiosk.domain.route import Screen
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.review_notice import ReviewNotice
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WITHIN_DATE = re.compile(r"(?<=\d) (?=[A-Z])|(?<=[a-z]) (?=\d)")


class SourceRow(Struct, frozen=True):
    """A source in words."""

    organisation: str
    title: str
    year: str


@QmlElement
class SourcesModel(QObject):
    """The sources of the page or answer that the navigator came from."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        review: ReviewNotice,
        parent: QObject | None = None,
    ) -> None:
        """Follow the navigator."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._review = review
        self._page_title = ""
        self._subject = ""
        self._rows = RowsModel(SourceRow, self)
        self._parts = PartPager(self)
        navigator.moved.connect(self._derive)
        navigator.restarted.connect(self._forget)
        self._derive()

    @Property(str, notify=changed)
    def pageTitle(self) -> str:
        """Title of the page."""
        return self._page_title

    @Property(str, notify=changed)
    def review(self) -> str:
        """Who reviewed the content and when, or that nobody has."""
        return self._review.sentence

    @Property(QObject, constant=True)
    def rows(self) -> RowsModel:
        """The sources."""
        return self._rows

    @property
    def pager(self) -> PartPager:
        """Turns through them."""
        return self._parts

    @Property(QObject, constant=True)
    def parts(self) -> PartPager:
        """Turns through them."""
        return self._parts

    @Slot()
    def _forget(self) -> None:
        # The next visitor begins at the first part.
        self._subject = ""

    @Slot()
    def _derive(self) -> None:
        place = self._navigator.place
        if place.screen is not Screen.SOURCES:
            return
        found = self._library.read(lambda pack: _read(pack, place.subject))
        if found is None:
            return
        page, sources = found
        self._page_title = page.title
        if self._subject != place.subject:
            self._parts.restart()
        self._subject = place.subject
        self._rows.replace([_row(source) for source in sources])
        self.changed.emit()


def _read(pack: Pack, page_id: str) -> tuple[Page, tuple[Source, ...]]:
    page = pack.page(page_id) if "/" in page_id else pack.answer(page_id).page
    return page, tuple(pack.source(source) for source in page.sources)


def _row(source: Source) -> SourceRow:
    # A line that ends within "12 Jul 2024" is hard to read.
    year = _WITHIN_DATE.sub(NO_BREAK, source.year)
    return SourceRow(source.organisation, source.title, year)
