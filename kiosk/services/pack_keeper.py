"""Keeps a good pack on the screen: inspects it, and falls back when it is broken."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.content.errors import LanguageError, LostPackError, PackError
from kiosk.content.pack import open_for_visitors
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.route import Place, Screen
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.pack_choice import PackChoice, first_usable_pack
from kiosk.services.pack_inspection import PackInspection
from kiosk.storage.last_good import GoodPack, remember_good_pack
from kiosk.storage.log_file import LogEvent


class PackKeeper(QObject):
    """Replaces a pack that turns out to be broken while the kiosk runs."""

    staffNeeded = Signal(str)
    refused = Signal(str)
    happened = Signal(LogEvent)
    mended = Signal()
    visitLost = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        choice: PackChoice,
        inspection_of: Callable[[Path], PackInspection],
        language: str = SOURCE_LANGUAGE,
        parent: QObject | None = None,
    ) -> None:
        """Watch the library.

        Args:
            library: Shows the pack and tells when a file of it is damaged.
            navigator: Shows "please ask at the desk" when nothing else is left.
            choice: Which pack was asked for.
            inspection_of: Makes the inspection of a pack folder.
            language: Language that each visit starts in.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._choice = choice
        self._inspection_of = inspection_of
        self._language = language
        self._broken: set[Path] = set()
        self._inspection: PackInspection | None = None
        self._waiting = 0
        library.broken.connect(self._mend)

    @property
    def waiting(self) -> int:
        """How many translations wait for a review, once the pack was inspected."""
        return self._waiting

    def inspect(self) -> None:
        """Have the whole pack read by another process."""
        self._inspection = self._inspection_of(self._library.pack.root)
        self._inspection.passed.connect(self._remember)
        self._inspection.failed.connect(self._refuse)
        self._inspection.translations.connect(self._tell_translations)
        self._inspection.start()

    def stop(self) -> None:
        """End a running inspection."""
        if self._inspection is not None:
            self._inspection.stop()

    def give_up(self) -> None:
        """Show nothing but where to ask, because no pack of this therapy is left."""
        self.happened.emit(LogEvent.NO_PACK)
        self._navigator.restart(Place(Screen.ASK_DESK))
        self.visitLost.emit()

    def _remember(self) -> None:
        pack = self._library.pack
        remember_good_pack(self._choice.profile, GoodPack(pack.id, pack.edition, pack.root))

    def _tell_translations(self, waiting: int, broken: int) -> None:
        self._waiting = waiting
        # How many languages, never which: nobody's language is in the log.
        if waiting:
            self.happened.emit(LogEvent.TRANSLATION_WAITS)
        if broken:
            self.happened.emit(LogEvent.TRANSLATION_BROKEN)
            self.staffNeeded.emit(LanguageError.code)

    def _mend(self, fault: str) -> None:
        pack = self._library.pack
        if pack.language == SOURCE_LANGUAGE or pack.root in self._broken:
            self._lose(fault)
            return
        self.happened.emit(LogEvent.TRANSLATION_BROKEN)
        self.staffNeeded.emit(LanguageError.code)
        try:
            offered = open_for_visitors(
                pack.root, pack.language, show_unreviewed=self._choice.show_unreviewed
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
        self._fall_back(fault, LogEvent.PACK_BROKEN, PackError.code)

    def _fall_back(self, fault: str, event: LogEvent, code: str) -> None:
        if self._choice.strict:
            self.refused.emit(fault)
            return
        pack = self._library.pack
        if pack.root in self._broken:
            return
        self.happened.emit(event)
        self.staffNeeded.emit(code)
        self._broken.add(pack.root)
        other = first_usable_pack(self._choice, self._language, self._broken, pack.id)
        if other is None:
            self.give_up()
            return
        self.happened.emit(LogEvent.PACK_FALLBACK)
        self._library.replace(other)
        self._navigator.restart()
        self.visitLost.emit()
        self.inspect()
