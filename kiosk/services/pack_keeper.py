"""Keeps a good pack on the screen: inspects it, and falls back when it is broken."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.content.errors import PackError
from kiosk.content.pack import Pack, open_pack
from kiosk.domain.route import Place, Screen
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.pack_inspection import PackInspection
from kiosk.storage.last_good import GoodPack, choose_pack, read_good_packs, remember_good_pack
from kiosk.storage.log_file import EventLog, LogEvent
from kiosk.storage.profile import Profile


def first_usable_pack(
    configured: Path, language: str, profile: Profile, broken: set[Path], pack_id: str | None
) -> Pack | None:
    """Open the configured pack, else the last good edition of the same id.

    Args:
        configured: Folder that the clinic has set.
        language: The language of a visit's start.
        profile: Remembers which packs were good.
        broken: Folders that are not usable; those found to be so are added.
        pack_id: Id of the configured pack where it is known.

    Returns:
        A pack whose manifest can be read, or None: please ask at the desk.
    """
    good_packs = read_good_packs(profile)
    wanted_id = pack_id or next((p.id for p in good_packs if p.folder == configured), None)
    while folder := choose_pack(configured, broken, pack_id=wanted_id, good_packs=good_packs):
        try:
            pack = open_pack(folder, language)
        except PackError:
            broken.add(folder)
            continue
        if wanted_id in {None, pack.id}:
            return pack
        broken.add(folder)
    return None


class PackKeeper(QObject):
    """Replaces a pack that turns out to be broken while the kiosk runs."""

    staffNeeded = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        profile: Profile,
        log: EventLog,
        inspection_of: Callable[[Path], PackInspection],
        configured: Path,
        *,
        strict: bool,
        parent: QObject | None = None,
    ) -> None:
        """Watch the library.

        Args:
            library: Shows the pack and tells when a file of it is damaged.
            navigator: Shows "please ask at the desk" when nothing else is left.
            profile: Remembers which packs were good.
            log: For staff.
            inspection_of: Makes the inspection of a pack folder.
            configured: Folder of the pack that was asked for.
            strict: Whether a broken pack ends the program instead, as with ``--pack``.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._profile = profile
        self._log = log
        self._inspection_of = inspection_of
        self._configured = configured
        self._strict = strict
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

    def _remember(self) -> None:
        pack = self._library.pack
        remember_good_pack(self._profile, GoodPack(pack.id, pack.edition, pack.root))

    def _fall_back(self, fault: str) -> None:
        if self._strict:
            self.refused.emit(fault)
            return
        pack = self._library.pack
        if pack.root in self._broken:
            return
        self._log.record(LogEvent.PACK_BROKEN, PackError.code)
        self.staffNeeded.emit(PackError.code)
        self._broken.add(pack.root)
        other = first_usable_pack(
            self._configured, pack.language, self._profile, self._broken, pack.id
        )
        if other is None:
            self._log.record(LogEvent.NO_PACK, PackError.code)
            self._navigator.restart(Place(Screen.ASK_DESK))
            return
        self._log.record(LogEvent.PACK_FALLBACK, PackError.code)
        self._library.replace(other)
        self._navigator.restart()
        self.inspect()
