"""The log: what happened to the kiosk, never what happened in a visit.

There is no way to write free text into it. Event names come from a closed list and times are
rounded down to the hour, because in a small clinic a minute tells who was there.
"""

import os
import re
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from enum import Enum
from itertools import pairwise
from pathlib import Path

from msgspec import Struct

from kiosk.storage.profile import Profile
from kiosk.storage.small_file import NO_WAIT, open_plain

LOG_FOLDER = "log"
LOG_FILE = "askwell.log"
MAX_BYTES = 256 * 1024
FILES = 5
# What comes oftener within an hour is counted, and written down as one line when the hour is over.
SINGLY = 5
_CODE = re.compile(r"K-\d{3}")


class LogEvent(Enum):
    """All that the log can say."""

    STARTED = "started"
    STOPPED = "stopped"
    SETTING_REJECTED = "setting-rejected"
    PINS_DAMAGED = "pins-damaged"
    PACK_BROKEN = "pack-broken"
    PACK_LOST = "pack-lost"
    PACK_FALLBACK = "pack-fallback"
    NO_PACK = "no-pack"
    KEYBOARD_BROKEN = "keyboard-broken"
    TRANSLATION_WAITS = "translation-waits"
    TRANSLATION_BROKEN = "translation-broken"
    PRINT_FAILED = "print-failed"
    SHEET_LEFT = "sheet-left"
    TOUCH_TROUBLE = "touch-trouble"
    VOICE_MISSING = "voice-missing"
    VOICE_LOST = "voice-lost"
    USAGE_DAMAGED = "usage-damaged"
    USAGE_NOT_KEPT = "usage-not-kept"
    INTERNAL_ERROR = "internal-error"
    RESTARTED_ITSELF = "restarted-itself"
    QT_WARNING = "qt-warning"
    RESTARTED_AFTER_CRASH = "restarted-after-crash"
    RESTARTED_AFTER_HANG = "restarted-after-hang"
    PLANNED_RESTART = "planned-restart"
    SAFE_MODE = "safe-mode"
    DESK_WINDOW = "desk-window"


class LogEntry(Struct, frozen=True):
    """One line of the log.

    Attributes:
        hour: Its beginning, in the kiosk's own time zone.
        event: What happened.
        code: The failure code of the error behind it, such as ``K-301``, or nothing.
        count: How often within the hour.
    """

    hour: datetime
    event: LogEvent
    code: str = ""
    count: int = 1

    @property
    def line(self) -> str:
        """The entry as the file has it, without the end of the line."""
        parts = [self.hour.isoformat(), self.event.value]
        parts += [self.code] if self.code else []
        parts += [f"x{self.count}"] if self.count > 1 else []
        return " ".join(parts)


def log_files(profile: Profile) -> tuple[Path, ...]:
    """Give the files of the log, the one that is written to first, then ever older ones."""
    name = Path(LOG_FILE)
    older = (f"{name.stem}.{age}{name.suffix}" for age in range(1, FILES))
    return tuple(profile.folder / LOG_FOLDER / each for each in (LOG_FILE, *older))


class EventLog:
    """Appends events to a file of limited size, with four older files beside it."""

    def __init__(
        self,
        profile: Profile,
        now: Callable[[], datetime],
        max_bytes: int = MAX_BYTES,
        on_trouble: Callable[[bool], object] = bool,
    ) -> None:
        """Open the log of a profile; where it cannot be written, nothing is.

        Args:
            profile: Its ``log`` folder is made where it can be.
            now: Gives the present time in the kiosk's own time zone.
            max_bytes: Size at which a file becomes an older one.
            on_trouble: Called with True when a line could not be written, and with False when one
                can be again.
        """
        self._writable = profile.writable
        self._files = log_files(profile)
        self._now = now
        self._max_bytes = max_bytes
        self._on_trouble = on_trouble
        self._in_trouble = False
        self._torn = False
        self._hour: datetime | None = None
        self._seen: Counter[tuple[LogEvent, str]] = Counter()
        self._waiting: Counter[tuple[LogEvent, str]] = Counter()
        if self._writable:
            with suppress(OSError):
                _make_all(self._files)
                self._torn = _ends_within_a_line(self._files[0])

    def record(self, event: LogEvent, code: str = "") -> None:
        """Note one event: at once, or as a count where the same comes again and again.

        Args:
            event: What happened.
            code: The failure code of the error behind it, such as ``K-301``, or nothing.

        Raises:
            ValueError: The code is none; free text must not get into the log.
        """
        if code and not _CODE.fullmatch(code):
            raise ValueError("not a failure code")
        if not self._writable:
            return
        hour = self._now().replace(minute=0, second=0, microsecond=0)
        if hour != self._hour:
            self.write_counts()
            self._seen.clear()
            self._hour = hour
        self._seen[event, code] += 1
        singly = self._seen[event, code] <= SINGLY
        if not (singly and self._wrote(LogEntry(hour, event, code))):
            self._waiting[event, code] += 1

    def write_counts(self) -> None:
        """Write down what was only counted so far; it is called at the end of the program too."""
        waiting, self._waiting = self._waiting, Counter()
        for (event, code), count in waiting.items():
            if self._hour is not None:
                self._wrote(LogEntry(self._hour, event, code, count))

    def _wrote(self, entry: LogEntry) -> bool:
        try:
            self._append(entry)
        except OSError:
            self._torn = True
        else:
            self._torn = False
        self._tell_trouble(in_trouble=self._torn)
        return not self._torn

    def _append(self, entry: LogEntry) -> None:
        newest, line = self._files[0], entry.line + "\n"
        if newest.exists() and newest.stat().st_size + len(line) > self._max_bytes:
            _turn_over(self._files)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | NO_WAIT
        descriptor = os.open(newest, flags, 0o666)
        with os.fdopen(descriptor, "a", encoding="utf-8", newline="\n") as file:
            # Half a line may stand there, from a full disk or a pulled plug.
            file.write("\n" + line if self._torn else line)
        _set_time(newest, entry.hour)

    def _tell_trouble(self, *, in_trouble: bool) -> None:
        if in_trouble is not self._in_trouble:
            self._in_trouble = in_trouble
            self._on_trouble(in_trouble)


def _make_all(files: tuple[Path, ...]) -> None:
    # All from the start: the set of files is the same before and after a visit.
    files[0].parent.mkdir(exist_ok=True)
    for file in files:
        file.touch()


def _set_time(file: Path, hour: datetime) -> None:
    # The file's own time would tell the second of its last line.
    with suppress(OSError, OverflowError):
        os.utime(file, (hour.timestamp(), hour.timestamp()))


def _ends_within_a_line(file: Path) -> bool:
    with open_plain(file) as opened:
        size = opened.seek(0, 2)
        opened.seek(max(0, size - 1))
        return opened.read() not in {b"", b"\n"}


def _turn_over(files: tuple[Path, ...]) -> None:
    (newest, first_older), *others = pairwise(files)
    for newer, older in reversed(others):
        with suppress(OSError):
            newer.replace(older)
    newest.replace(first_older)
