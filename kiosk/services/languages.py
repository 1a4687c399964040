"""The language of the visit, and what of the pack may be shown in it."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.content.errors import PackError
from kiosk.content.pack import Pack, open_for_visitors, steps_to_open
from kiosk.domain.languages import ENGLISH, LANGUAGES, Language, language_of
from kiosk.domain.offer import LanguageNote, withholds
from kiosk.domain.route import Place
from kiosk.services.library import Library
from kiosk.services.pack_choice import PackChoice
from kiosk.services.ui_words import UiWords


class Languages(QObject):
    """Switches between the languages of the program while a visit goes on."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        choice: PackChoice,
        words: UiWords,
        start: str,
        parent: QObject | None = None,
    ) -> None:
        """Begin in the language that the library and the words are in already.

        Args:
            library: Shows the pack in the language.
            choice: Says whether unreviewed text may show.
            words: The words of the program itself.
            start: Language that each visit starts in.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._library = library
        self._choice = choice
        self._words = words
        self._start = start
        self._code = start
        self._opened: dict[tuple[Path, str], Pack] = {}
        library.broken.connect(self._look_anew)

    @property
    def current(self) -> Language:
        """The language of the screen."""
        return language_of(self._code) or ENGLISH

    @property
    def note(self) -> LanguageNote:
        """What the visitor must be told about the language of the screen."""
        offer = self._library.pack.offer
        if self.current.reviewed and (offer is None or not offer.withheld):
            return LanguageNote.NONE
        if self._choice.show_unreviewed:
            return LanguageNote.UNREVIEWED_SHOWN
        partly = offer is not None and not offer.is_empty and offer.withheld
        return LanguageNote.PARTLY_ENGLISH if partly else LanguageNote.MACHINE_WORDS

    def use(self, code: str) -> None:
        """Say and show everything in a language; the visit goes on as it is."""
        if code == self._code:
            return
        try:
            pack = self._pack(self._library.pack.root, code)
        except PackError as fault:
            self._library.tell_broken(fault)
            return
        self._turn_to(code, pack)

    def reset(self) -> None:
        """Go back to the language that each visit starts in."""
        self.use(self._start)
        if self._code != self._start:
            # The pack is lost; help and the way to the desk are still told.
            self._turn_to(self._start, None)

    def in_current(self, root: Path) -> Pack:
        """Open another pack in the language of the screen.

        Raises:
            PackError: Its pack.toml is missing or broken.
        """
        return self._pack(root, self._code)

    def steps_ahead(self, roots: Iterable[Path]) -> Iterator[Callable[[], object]]:
        """Give the steps that open packs in every language, so that nobody waits for it later.

        What may be shown in a language is found out here, or at the latest when it is first used.

        Args:
            roots: Folders of the packs.
        """
        for root in roots:
            for language in LANGUAGES:
                if language != ENGLISH:
                    yield from self._steps_to_open(root, language.code)

    def withholds(self, place: Place) -> bool:
        """Tell whether a place has nothing to show in the language of the screen."""
        pack = self._library.pack
        if pack.offer is None:
            return False
        topics = (g.topics for g in pack.answer_groups if g.id == place.subject)
        return withholds(pack.offer, frozenset(next(topics, ())), place)

    def _turn_to(self, code: str, pack: Pack | None) -> None:
        self._code = code
        self._words.speak(code)
        if pack is not None:
            self._library.replace(pack)
        self.changed.emit()

    def _steps_to_open(self, root: Path, code: str) -> Iterator[Callable[[], object]]:
        if (root, code) not in self._opened:
            shown = self._choice.show_unreviewed
            keep = partial(self._opened.setdefault, (root, code))
            yield from steps_to_open(root, code, keep, show_unreviewed=shown)

    def _look_anew(self) -> None:
        # What was found out of it before one of its files broke holds no longer.
        pack = self._library.pack
        self._opened.pop((pack.root, pack.language), None)

    def _pack(self, root: Path, code: str) -> Pack:
        # What may be shown is found out once: it means reading every translated file.
        if (root, code) not in self._opened:
            shown = self._choice.show_unreviewed
            self._opened[root, code] = open_for_visitors(root, code, show_unreviewed=shown)
        return self._opened[root, code]
