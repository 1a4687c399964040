"""Searches the pack; its words are read little by little once somebody searches."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.content.pack import Pack
from kiosk.content.search_entries import read_entries, read_synonyms
from kiosk.content.search_index import SearchIndex
from kiosk.domain.search import Entry, Hit
from kiosk.services.library import Library

# So many entries are read between two looks at what the visitor types.
TELL_EVERY = 256


class Finder(QObject):
    """The index of the pack that is shown."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._library = library
        self._index: SearchIndex | None = None
        self._coming: Iterator[Entry] = iter(())
        # One file between two events, so that no touch waits for more.
        self._reading = QTimer(self)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_on)
        library.replaced.connect(self._begin_anew)

    @property
    def reads(self) -> bool:
        """Whether there is more of the pack to be read."""
        return self._reading.isActive()

    def prepare(self) -> None:
        """Begin to read the pack, unless that was done."""
        if self._index is None:
            synonyms = self._library.read(read_synonyms)
            self._index = SearchIndex(synonyms or {})
            self._coming = read_entries(self._library.pack)
            self._reading.start()

    def find(self, query: str) -> tuple[Hit, ...]:
        """Give what fits, as far as the pack is read, the best first."""
        return self._index.find(query) if self._index else ()

    @Slot()
    def _begin_anew(self) -> None:
        self._reading.stop()
        used, self._index = self._index, None
        if used is not None:
            self.prepare()
            self.changed.emit()

    @Slot()
    def _read_on(self) -> None:
        entry = self._library.read(self._next)
        if self._index is None or entry is None:
            self._reading.stop()
            self.changed.emit()
            return
        self._index.add(entry)
        if len(self._index) % TELL_EVERY == 0:
            self.changed.emit()

    def _next(self, _pack: Pack) -> Entry | None:
        return next(self._coming, None)
