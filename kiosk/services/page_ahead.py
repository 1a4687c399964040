"""Reads the next page while the visitor reads this one, so that it turns at once."""

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from kiosk.content.errors import PackError
from kiosk.content.pack import Pack
from kiosk.domain.route import Screen
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.wordbook import Wordbook

# After the page itself was drawn.
READ_AFTER_MS = 150


class PageAhead(QObject):
    """Has the pack keep the page that comes next, and the wordbook its words.

    A page that cannot be read is passed over: it is told of when a visitor wants it.
    """

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        wordbook: Wordbook,
        parent: QObject | None = None,
    ) -> None:
        """Follow the visitor.

        Args:
            library: Gives the pack.
            navigator: Tells which page is shown.
            wordbook: Finds the words of a page.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._wordbook = wordbook
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._soon.timeout.connect(self._read)
        navigator.moved.connect(self._soon.start)

    def stop(self) -> None:
        """Read nothing more."""
        self._soon.stop()

    def _read(self) -> None:
        place = self._navigator.place
        if place.screen is Screen.PAGE:
            with suppress(PackError):
                _read_after(self._library.pack, place.subject, self._wordbook)


def _read_after(pack: Pack, page_id: str, wordbook: Wordbook) -> None:
    pages = pack.topic(page_id.partition("/")[0]).pages
    behind = pages[pages.index(page_id) + 1 :]
    if behind:
        page = pack.page(behind[0])
        if page.figure:
            pack.figure(page.figure)
        wordbook.terms(page.id)
