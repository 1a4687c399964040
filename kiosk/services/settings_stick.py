"""Carries settings to a USB stick and from one."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.settings import Rejected, Settings
from kiosk.domain.settings_difference import Change, differences, values_of
from kiosk.host.removable_drives import Drive
from kiosk.services.errand import Errand
from kiosk.services.settings_desk import SettingsDesk
from kiosk.storage.atomic import write_atomically
from kiosk.storage.settings_edit import Stored
from kiosk.storage.settings_export import (
    EXPORT_FILE,
    NoExport,
    export_settings,
    read_export,
)
from kiosk.storage.settings_text import MAX_BYTES
from kiosk.storage.small_file import read_small

LOOK_AGAIN_MS = 2000


class Stick(Struct, frozen=True):
    """A drive, and whether exported settings are on it."""

    drive: Drive
    has_settings: bool


class Written(Enum):
    """What became of settings that were to be written."""

    DONE = auto()
    FAILED = auto()


class Offered(Struct, frozen=True):
    """What a stick has to take over.

    Attributes:
        changes: What would be another.
        rejected: What would not be taken over.
    """

    changes: tuple[Change, ...]
    rejected: tuple[Rejected, ...]


class Unread(Enum):
    """A file that cannot be read from its stick."""

    UNREAD = auto()


class SettingsStick(QObject):
    """The sticks that are plugged in, and what was last done with one."""

    changed = Signal()
    offered = Signal()

    def __init__(
        self,
        desk: SettingsDesk,
        drives: Callable[[], tuple[Drive, ...]],
        parent: QObject | None = None,
    ) -> None:
        """Look for nothing yet.

        Args:
            desk: Has the settings.
            drives: Lists the drives that are plugged in; may take its time.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._desk = desk
        self._drives = drives
        self._sticks: tuple[Stick, ...] = ()
        self._written: Written | None = None
        self._offer: Offered | NoExport | Unread = Unread.UNREAD
        self._source = ""
        self._stored: Stored | None = None
        self._look = Errand(self)
        self._look.ended.connect(self._find)
        self._write = Errand(self)
        self._write.ended.connect(self._note)
        self._read = Errand(self)
        self._read.ended.connect(self._take)
        self._again = QTimer(self)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self.look)

    @property
    def sticks(self) -> tuple[Stick, ...]:
        """The sticks as they were when somebody last looked."""
        return self._sticks

    @property
    def writes(self) -> bool:
        """Whether settings are being written."""
        return self._write.runs

    @property
    def written(self) -> Written | None:
        """What became of the last ones, or None."""
        return self._written

    @property
    def offer(self) -> Offered | NoExport | Unread:
        """What was last read from a stick."""
        return self._offer

    @property
    def source(self) -> str:
        """Name of the stick that it was read from; empty where it came from none."""
        return self._source

    @property
    def stored(self) -> Stored | None:
        """What became of what was to be taken over, or None."""
        return self._stored

    def watch(self, *, wanted: bool) -> None:
        """Look for sticks now and from time to time, or no longer."""
        if not wanted:
            self._again.stop()
        elif not self._again.isActive():
            self._written = None
            self._again.start()
            self.look()

    @Slot()
    def look(self) -> None:
        """Look which sticks are plugged in."""
        self._look.start(lambda: tuple(map(_stick, self._drives())))

    def export_to(self, place: int) -> None:
        """Write the settings to a stick, once they are on those that were wanted before."""
        file = self._sticks[place].drive.folder / EXPORT_FILE
        content = export_settings(self._desk.saved)
        if not self._write.runs:
            self._written = None
        self._write.add(lambda: _write_to(file, content))
        self.changed.emit()

    def read_from(self, place: int) -> None:
        """Read what a stick has to take over; ``offered`` tells when that is known."""
        drive = self._sticks[place].drive
        self._read.add(lambda: (drive.name, _read_from(drive.folder / EXPORT_FILE)))

    def judge(self, content: bytes | Unread, source: str = "") -> None:
        """Compare what a file has with what holds; ``offered`` tells that it is done.

        Args:
            content: Of the file.
            source: Name of the stick that it is on.
        """
        self._source = source
        read = content if isinstance(content, Unread) else read_export(content)
        self._stored = None
        self._offer = self._compared(*read) if isinstance(read, tuple) else read
        self.offered.emit()

    def take_over(self) -> bool:
        """Store what was offered, and tell whether it is stored."""
        if isinstance(self._offer, Offered):
            self._stored = self._desk.store(values_of(self._offer.changes))
            self.changed.emit()
        return self._stored is Stored.STORED

    @Slot(object)
    def _find(self, sticks: tuple[Stick, ...]) -> None:
        if sticks != self._sticks:
            # What was written stays told until the stick is taken out.
            if [stick.drive for stick in sticks] != [stick.drive for stick in self._sticks]:
                self._written = None
            self._sticks = sticks
            self.changed.emit()

    @Slot(object)
    def _take(self, read: tuple[str, bytes | Unread]) -> None:
        # Of several the last that was wanted holds.
        if not self._read.runs:
            source, content = read
            self.judge(content, source)

    @Slot(object)
    def _note(self, written: Written) -> None:
        # One that failed is told, also where a later one has not.
        if self._written is not Written.FAILED:
            self._written = written
        self.changed.emit()

    def _compared(self, settings: Settings, rejected: tuple[Rejected, ...]) -> Offered:
        return Offered(differences(self._desk.saved, settings), rejected)


def _stick(drive: Drive) -> Stick:
    try:
        return Stick(drive, (drive.folder / EXPORT_FILE).is_file())
    except OSError:
        # It is being pulled just now.
        return Stick(drive, has_settings=False)


def _write_to(file: Path, content: bytes) -> Written:
    try:
        write_atomically(file, content)
    except OSError:
        return Written.FAILED
    return Written.DONE


def _read_from(file: Path) -> bytes | Unread:
    try:
        return read_small(file, MAX_BYTES + 1)
    except OSError:
        return Unread.UNREAD
