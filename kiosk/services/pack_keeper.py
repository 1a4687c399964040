"""Keeps a good pack on the screen: inspects it, and falls back when it is broken."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.content.errors import LanguageError, PackError
from kiosk.content.pack import Pack, open_pack
from kiosk.domain.route import Place, Screen
from kiosk.host.bundle import default_pack
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.pack_inspection import PackInspection
from kiosk.storage.last_good import GoodPack, choose_pack, read_good_packs, remember_good_pack
from kiosk.storage.log_file import LogEvent
from kiosk.storage.profile import Profile


def _bundled_pack() -> tuple[GoodPack, ...]:
    try:
        pack = open_pack(default_pack(), "en")
    except PackError:
        return ()
    return (GoodPack(pack.id, pack.edition, pack.root),)


@dataclass(frozen=True, slots=True)
class PackChoice:
    """Which pack was asked for, and what to do when it is broken.

    Attributes:
        profile: Remembers which packs were good.
        configured: Folder of the pack that was asked for.
        strict: Whether a broken pack ends the program instead, as with ``--pack``.
    """

    profile: Profile
    configured: Path
    strict: bool


def first_usable_pack(
    choice: PackChoice, language: str, broken: set[Path], pack_id: str | None
) -> Pack | None:
    """Open the configured pack, else the last good edition of the same id.

    The pack that comes with the program counts as the oldest good one.

    Args:
        choice: Which pack was asked for.
        language: The language of a visit's start; a pack that lacks it shows in English.
        broken: Folders that are not usable; those found to be so are added.
        pack_id: Id of the configured pack where it is known.

    Returns:
        A pack whose manifest can be read, or None: please ask at the desk.
    """
    good_packs = (*read_good_packs(choice.profile), *_bundled_pack())
    remembered = (pack.id for pack in good_packs if pack.folder == choice.configured)
    wanted_id = pack_id or next(remembered, None)
    while folder := choose_pack(
        choice.configured, broken, pack_id=wanted_id, good_packs=good_packs
    ):
        try:
            pack = _open_in(language, folder)
        except PackError:
            broken.add(folder)
            continue
        if wanted_id in {None, pack.id}:
            return pack
        broken.add(folder)
    return None


def _open_in(language: str, folder: Path) -> Pack:
    try:
        return open_pack(folder, language)
    except LanguageError:
        # A wrong word in the settings is no reason to show nothing.
        return open_pack(folder, "en")


class PackKeeper(QObject):
    """Replaces a pack that turns out to be broken while the kiosk runs."""

    staffNeeded = Signal(str)
    refused = Signal(str)
    happened = Signal(LogEvent)

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        choice: PackChoice,
        inspection_of: Callable[[Path], PackInspection],
        parent: QObject | None = None,
    ) -> None:
        """Watch the library.

        Args:
            library: Shows the pack and tells when a file of it is damaged.
            navigator: Shows "please ask at the desk" when nothing else is left.
            choice: Which pack was asked for.
            inspection_of: Makes the inspection of a pack folder.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._choice = choice
        self._inspection_of = inspection_of
        self._broken: set[Path] = set()
        self._inspection: PackInspection | None = None
        library.broken.connect(self._fall_back)

    def inspect(self) -> None:
        """Have the whole pack read by another process."""
        self._inspection = self._inspection_of(self._library.pack.root)
        self._inspection.passed.connect(self._remember)
        self._inspection.failed.connect(self._fall_back)
        self._inspection.start()

    def stop(self) -> None:
        """End a running inspection."""
        if self._inspection is not None:
            self._inspection.stop()

    def give_up(self) -> None:
        """Show nothing but where to ask, because no pack of this therapy is left."""
        self.happened.emit(LogEvent.NO_PACK)
        self._navigator.restart(Place(Screen.ASK_DESK))

    def _remember(self) -> None:
        pack = self._library.pack
        remember_good_pack(self._choice.profile, GoodPack(pack.id, pack.edition, pack.root))

    def _fall_back(self, fault: str) -> None:
        if self._choice.strict:
            self.refused.emit(fault)
            return
        pack = self._library.pack
        if pack.root in self._broken:
            return
        self.happened.emit(LogEvent.PACK_BROKEN)
        self.staffNeeded.emit(PackError.code)
        self._broken.add(pack.root)
        other = first_usable_pack(self._choice, pack.language, self._broken, pack.id)
        if other is None:
            self.give_up()
            return
        self.happened.emit(LogEvent.PACK_FALLBACK)
        self._library.replace(other)
        self._navigator.restart()
        self.inspect()
