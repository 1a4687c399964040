"""Keeps a good pack on the screen: inspects it, and falls back when it is broken."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.content.errors import LanguageError, LostPackError, PackError, WithheldError
from kiosk.content.pack import open_for_visitors, open_pack
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.route import Place, Screen
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.pack_inspection import PackInspection
from kiosk.services.therapies import Therapies
from kiosk.storage.last_good import GoodPack, remember_good_pack
from kiosk.storage.log_file import LogEvent


class PackKeeper(QObject):
    """Replaces a pack that turns out to be broken while the kiosk runs."""

    staffNeeded = Signal(str)
    refused = Signal(str)
    happened = Signal(LogEvent, str)
    mended = Signal()
    visitLost = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        therapies: Therapies,
        inspection_of: Callable[[Path], PackInspection],
        language: str = SOURCE_LANGUAGE,
        parent: QObject | None = None,
    ) -> None:
        """Watch the library.

        Args:
            library: Shows the pack and tells when a file of it is damaged.
            navigator: Shows "please ask at the desk" when nothing else is left.
            therapies: Knows which packs were asked for, and which turned out to be broken.
            inspection_of: Makes the inspection of a pack folder.
            language: Language that each visit starts in.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._therapies = therapies
        self._inspection_of = inspection_of
        self._language = language
        self._inspection: PackInspection | None = None
        self._inspected = ("", Path())
        self._to_inspect: list[tuple[str, Path]] = []
        self._waiting: dict[Path, int] = {}
        library.broken.connect(self._mend)

    @property
    def waiting(self) -> int:
        """How many translations wait for a review, once the packs were inspected."""
        return sum(self._waiting.values())

    def inspect(self) -> None:
        """Have the whole pack read by another process, and the others after it."""
        pack = self._library.pack
        self._inspect([(pack.id, pack.root), *self._therapies.other_folders.items()])

    def stop(self) -> None:
        """End a running inspection, and begin no other."""
        self._to_inspect = []
        if self._inspection is not None:
            self._inspection.ended.disconnect(self._inspect_next)
            self._inspection.stop()
            self._inspection = None

    def tell_fallback(self) -> None:
        """Tell that the pack that was asked for cannot be shown since the start, another one is."""
        self.happened.emit(LogEvent.PACK_BROKEN, PackError.code)
        self.happened.emit(LogEvent.PACK_FALLBACK, PackError.code)
        self.staffNeeded.emit(PackError.code)

    def give_up(self, code: str = PackError.code) -> None:
        """Show nothing but where to ask, because no pack of this therapy is left.

        Args:
            code: The failure code of what is behind it.
        """
        self.happened.emit(LogEvent.NO_PACK, code)
        self._navigator.restart(Place(Screen.ASK_DESK))
        self.visitLost.emit()

    def _inspect(self, packs: Sequence[tuple[str, Path]]) -> None:
        self.stop()
        self._to_inspect = list(packs)
        self._inspect_next()

    @Slot()
    def _inspect_next(self) -> None:
        if not self._to_inspect:
            return
        self._inspected = self._to_inspect.pop(0)
        self._inspection = self._inspection_of(self._inspected[1])
        self._inspection.passed.connect(self._remember)
        self._inspection.failed.connect(self._refuse)
        self._inspection.translations.connect(self._tell_translations)
        self._inspection.ended.connect(self._inspect_next)
        self._inspection.start()

    def _remember(self) -> None:
        with suppress(PackError):
            pack = open_pack(self._inspected[1], SOURCE_LANGUAGE)
            good = GoodPack(pack.id, pack.edition, pack.root)
            remember_good_pack(self._therapies.choice_of(pack.id).profile, good)

    def _tell_translations(self, waiting: int, broken: int) -> None:
        self._waiting[self._inspected[1]] = waiting
        # How many languages, never which: nobody's language is in the log.
        if waiting:
            self.happened.emit(LogEvent.TRANSLATION_WAITS, WithheldError.code)
        if broken:
            self.happened.emit(LogEvent.TRANSLATION_BROKEN, LanguageError.code)
            self.staffNeeded.emit(LanguageError.code)

    def _mend(self, fault: str) -> None:
        pack = self._library.pack
        if pack.language == SOURCE_LANGUAGE or self._therapies.is_set_aside(pack.root):
            self._lose(fault)
            return
        self.happened.emit(LogEvent.TRANSLATION_BROKEN, LanguageError.code)
        self.staffNeeded.emit(LanguageError.code)
        try:
            offered = open_for_visitors(
                *(pack.root, pack.language),
                show_unreviewed=self._therapies.choice_of(pack.id).show_unreviewed,
            )
        except PackError:
            self._lose(fault)
            return
        # What cannot be read is not offered any more; the visit goes on where it is.
        self._library.replace(offered)
        self.mended.emit()

    def _lose(self, fault: str) -> None:
        self._fall_back(fault, LogEvent.PACK_LOST, LostPackError.code)

    def _refuse(self, fault: str) -> None:
        if self._inspected[1] == self._library.pack.root:
            self._fall_back(fault, LogEvent.PACK_BROKEN, PackError.code)
        else:
            self._set_aside()

    def _set_aside(self) -> None:
        # Nobody reads it just now: the visit goes on, and who chooses it meets another edition.
        self.happened.emit(LogEvent.PACK_BROKEN, PackError.code)
        self.staffNeeded.emit(PackError.code)
        therapy, folder = self._inspected
        self._therapies.set_aside(folder)
        other = self._therapies.next_usable(therapy, SOURCE_LANGUAGE)
        if other is None:
            self.happened.emit(LogEvent.NO_PACK, PackError.code)
            return
        self.happened.emit(LogEvent.PACK_FALLBACK, PackError.code)
        self._to_inspect.append((therapy, other.root))

    def _fall_back(self, fault: str, event: LogEvent, code: str) -> None:
        pack = self._library.pack
        if self._therapies.choice_of(pack.id).strict:
            self.refused.emit(fault)
            return
        if self._therapies.is_set_aside(pack.root):
            return
        self.happened.emit(event, code)
        self.staffNeeded.emit(code)
        self._therapies.set_aside(pack.root)
        other = self._therapies.next_usable(pack.id, self._language)
        if other is not None:
            self.happened.emit(LogEvent.PACK_FALLBACK, code)
            self._library.replace(other)
            self._navigator.restart()
            self.visitLost.emit()
            self._inspect([(other.id, other.root), *self._to_inspect])
        elif self._therapies.several:
            self._lose_therapy(code)
        else:
            self.give_up(code)

    def _lose_therapy(self, code: str) -> None:
        # The others go on; who chooses this one is led to the desk.
        self._navigator.restart()
        if self._therapies.reset():
            self.happened.emit(LogEvent.NO_PACK, code)
            self.visitLost.emit()
        else:
            self.give_up(code)
