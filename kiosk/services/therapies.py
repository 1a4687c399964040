"""The therapies that the kiosk shows: one pack each, of which one is open at a time."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.content.errors import PackError
from kiosk.content.pack import Pack, open_pack
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.services.languages import Languages
from kiosk.services.library import Library
from kiosk.services.pack_choice import PackChoice, first_usable_pack
from kiosk.services.visit_book import VisitBook


class Therapy(Struct, frozen=True):
    """A therapy that a visitor may choose.

    Attributes:
        id: Of its pack.
        pack: Its pack in English, of which only pack.toml was read; None where none is usable.
    """

    id: str
    pack: Pack | None


class Therapies(QObject):
    """Opens the pack of a therapy when a visitor chooses it.

    Where there is one pack, there is nothing to choose. Which one is chosen is known in memory
    only, until the visit ends.
    """

    changed = Signal()
    opened = Signal()
    returned = Signal()

    def __init__(
        self,
        library: Library,
        languages: Languages,
        book: VisitBook,
        choices: tuple[PackChoice, ...],
        parent: QObject | None = None,
    ) -> None:
        """Begin with the pack that the library shows.

        Args:
            library: Shows the pack of the therapy that is open.
            languages: Opens a pack in the language of the screen.
            book: Keeps a list of questions for each therapy.
            choices: One for each therapy, in order; at least one.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._library = library
        self._languages = languages
        self._book = book
        self._choices = {choice.therapy: choice for choice in choices}
        self._first = library.pack.id
        self._open = ""
        self._usable: dict[str, Pack | None] = {}
        self._broken = {choice.configured for choice in choices if not choice.trusted}

    @property
    def several(self) -> bool:
        """Whether there is something to choose."""
        return len(self._choices) > 1

    @property
    def is_open(self) -> bool:
        """Whether it is known which therapy the visit is about."""
        return bool(self._open) or not self.several

    @property
    def open_one(self) -> str:
        """The therapy that the visit is about, or nothing while that is not known."""
        return self._open

    @property
    def therapies(self) -> tuple[Therapy, ...]:
        """All of them in order, where there are several."""
        return tuple(Therapy(name, self._pack_of(name)) for name in self._choices if self.several)

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The pack of each therapy that can be shown; at least one."""
        usable = tuple(each.pack for each in self.therapies if each.pack)
        return usable or (self._library.pack,)

    @property
    def titles(self) -> tuple[str, ...]:
        """Names of all therapies in the language of the screen."""
        if not self.several:
            return (self._library.pack.title,)
        return tuple(self.title(therapy)[0] for therapy in self._choices)

    @property
    def other_folders(self) -> dict[str, Path]:
        """The packs that are not shown now, by their therapies."""
        folders = {name: choice.configured for name, choice in self._choices.items()}
        hidden = (self._library.pack.id, "")
        return {
            name: folder
            for name, folder in folders.items()
            if name not in hidden and folder not in self._broken
        }

    def choice_of(self, therapy: str) -> PackChoice:
        """Give which pack was asked for to tell about a therapy."""
        return self._choices.get(therapy) or next(iter(self._choices.values()))

    def title(self, therapy: str) -> tuple[str, str]:
        """Give the name of a therapy, and its language where it is not that of the screen."""
        pack = self._pack_of(therapy) or self._unusable(therapy)
        if pack is None:
            return therapy, SOURCE_LANGUAGE
        if title := pack.title_in(self._languages.current.code):
            return title, ""
        return pack.title, SOURCE_LANGUAGE

    def list_of(self, therapy: str) -> int:
        """Count the questions that the visitor has put on the list of a therapy."""
        if therapy == self._open:
            return len(self._book.visit.choices)
        return self._book.other_lists.get(therapy, 0)

    def choose(self, therapy: str) -> bool:
        """Open a therapy, and tell whether it has a pack that can be shown."""
        pack = self._in_language(therapy)
        if pack is None:
            return False
        self._open = therapy
        # Before the pack, so that no list is looked up in the pack of another therapy.
        self._book.turn_to(therapy)
        self._library.replace(pack)
        self.opened.emit()
        return True

    def reset(self) -> bool:
        """Show again what a visit begins with.

        Returns:
            Whether another pack is shown now.
        """
        if not self.several:
            return False
        self._open = ""
        self._book.turn_to("")
        pack = next(self._in_order(), None)
        if pack is None or (pack.root, pack.language) == self._shown:
            return False
        self._library.replace(pack)
        self.returned.emit()
        return True

    def set_aside(self, folder: Path) -> None:
        """Show a pack no longer, because it turned out to be broken."""
        self._broken.add(folder)
        self._usable = {
            name: pack for name, pack in self._usable.items() if pack and pack.root != folder
        }
        self.changed.emit()

    def next_usable(self, therapy: str, language: str) -> Pack | None:
        """Open the next edition of a therapy that can be shown; never another therapy."""
        return first_usable_pack(self.choice_of(therapy), language, self._broken, therapy)

    def is_set_aside(self, folder: Path) -> bool:
        """Tell whether a pack turned out to be broken."""
        return folder in self._broken

    @property
    def _shown(self) -> tuple[Path, str]:
        return self._library.pack.root, self._library.pack.language

    def _in_order(self) -> Iterator[Pack]:
        for therapy in sorted(self._choices, key=lambda name: name != self._first):
            if pack := self._in_language(therapy):
                yield pack

    def _in_language(self, therapy: str) -> Pack | None:
        while found := self._pack_of(therapy):
            try:
                return self._languages.in_current(found.root)
            except PackError:
                self.set_aside(found.root)
        return None

    def _unusable(self, therapy: str) -> Pack | None:
        # Of a pack that cannot be shown at least the name may be known.
        with suppress(PackError):
            return open_pack(self.choice_of(therapy).configured, SOURCE_LANGUAGE)
        return None

    def _pack_of(self, therapy: str) -> Pack | None:
        if therapy not in self._usable:
            self._usable[therapy] = self.next_usable(therapy, SOURCE_LANGUAGE)
        return self._usable[therapy]
