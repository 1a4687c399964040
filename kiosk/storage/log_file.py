"""The log: what happened to the kiosk, never what happened in a visit.

There is no way to write free text into it. Event names come from a closed list and times are
rounded down to the hour, because in a small clinic a minute tells who was there.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from enum import Enum
from pathlib import Path

from kiosk.storage.profile import Profile

LOG_FOLDER = "log"
LOG_FILE = "askwell.log"
OLDER_FILE = "askwell.1.log"
MAX_BYTES = 256 * 1024
_CODE = re.compile(r"K-\d{3}")


class LogEvent(Enum):
    """All that the log can say."""

    STARTED = "started"
    STOPPED = "stopped"
    SETTING_REJECTED = "setting-rejected"
    PACK_BROKEN = "pack-broken"
    PACK_FALLBACK = "pack-fallback"
    NO_PACK = "no-pack"
    KEYBOARD_BROKEN = "keyboard-broken"
    TRANSLATION_WAITS = "translation-waits"
    TRANSLATION_BROKEN = "translation-broken"
    PRINT_FAILED = "print-failed"
    SHEET_LEFT = "sheet-left"
    VOICE_MISSING = "voice-missing"
    USAGE_DAMAGED = "usage-damaged"
    USAGE_NOT_KEPT = "usage-not-kept"
    INTERNAL_ERROR = "internal-error"


class EventLog:
    """Appends events to a file of limited size, with one older file beside it."""

    def __init__(
        self, profile: Profile, now: Callable[[], datetime], max_bytes: int = MAX_BYTES
    ) -> None:
        """Open the log of a profile; where it cannot be written, nothing is.

        Args:
            profile: Its ``log`` folder is made where it can be.
            now: Gives the present time in the kiosk's own time zone.
            max_bytes: Size at which the file becomes the older one.
        """
        self._file = profile.folder / LOG_FOLDER / LOG_FILE
        self._older = profile.folder / LOG_FOLDER / OLDER_FILE
        self._now = now
        self._max_bytes = max_bytes
        if profile.writable:
            with suppress(OSError):
                _make_both(self._file, self._older)

    def record(self, event: LogEvent, code: str = "") -> None:
        """Append one event.

        Args:
            event: What happened.
            code: The failure code of the error behind it, such as ``K-301``, or nothing.

        Raises:
            ValueError: The code is none; free text must not get into the log.
        """
        if code and not _CODE.fullmatch(code):
            raise ValueError("not a failure code")
        hour = self._now().replace(minute=0, second=0, microsecond=0).isoformat()
        with suppress(OSError):
            self._append(f"{hour} {event.value} {code}".rstrip() + "\n")

    def _append(self, line: str) -> None:
        if self._file.exists() and self._file.stat().st_size + len(line) > self._max_bytes:
            self._file.replace(self._older)
        with self._file.open("a", encoding="utf-8", newline="\n") as file:
            file.write(line)


def _make_both(file: Path, older: Path) -> None:
    # Both from the start: the set of files is the same before and after a visit.
    file.parent.mkdir(exist_ok=True)
    file.touch()
    older.touch()
