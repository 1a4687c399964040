"""Reading what a clinic has set from ``settings.toml`` in the profile, or from its backup."""

from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path
from types import MappingProxyType
from typing import assert_never

from msgspec import Struct, field

from kiosk.domain.settings import Rejected, Settings, settings_from
from kiosk.storage.profile import Profile
from kiosk.storage.settings_text import HEADER, MAX_BYTES, DamagedTextError, read_text
from kiosk.storage.small_file import read_small

SETTINGS_FILE = "settings.toml"
BACKUP_FILE = "settings.toml.bak"
DAMAGED_FILE = "settings.toml.damaged"
FILES = frozenset({SETTINGS_FILE, BACKUP_FILE, DAMAGED_FILE})

_OLD_DAMAGE = Rejected(
    DAMAGED_FILE, f"is a damaged {SETTINGS_FILE} that was put aside; look at it, then delete it"
)


class Condition(Enum):
    """How a settings file was found."""

    GOOD = auto()
    MISSING = auto()
    UNREADABLE = auto()
    DAMAGED = auto()


class FoundFile(Struct, frozen=True):
    """A settings file as it was found.

    Attributes:
        content: All of it, or its beginning where it is too large.
        values: By dotted key; empty unless it is good.
        reason: What is wrong with it, in words that follow its name.
    """

    condition: Condition
    content: bytes = b""
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    reason: str = ""

    @property
    def worth_keeping(self) -> bool:
        """Whether it may take the place of an earlier backup."""
        said = bool(self.values) or self.content.startswith(HEADER.encode())
        return self.condition is Condition.GOOD and said


def read_settings(profile: Profile) -> tuple[Settings, tuple[Rejected, ...]]:
    """Read the settings; whatever is wrong with them, the kiosk gets some.

    Nothing is written: :func:`kiosk.storage.settings_backup.keep_settings` puts right what can be.

    Args:
        profile: Where the files may stand. Without them the defaults hold.

    Returns:
        The settings, and what staff should know: values that were not taken over, and files that
        are not as they should be, under their own names.
    """
    found, backup = find_file(profile, SETTINGS_FILE), find_file(profile, BACKUP_FILE)
    settings, rejected = settings_from((in_force(found, backup)).values)
    earlier = (_OLD_DAMAGE,) if _is_there(profile.folder / DAMAGED_FILE) else ()
    return settings, (*_complaint(found, backup), *earlier, *rejected)


def find_file(profile: Profile, name: str) -> FoundFile:
    """Look at one settings file of a profile."""
    path = profile.folder / name
    try:
        content = read_small(path, MAX_BYTES + 1)
        return FoundFile(Condition.GOOD, content, read_text(content))
    except (FileNotFoundError, NotADirectoryError):
        return FoundFile(Condition.MISSING, reason="is missing")
    except OSError as error:
        return FoundFile(Condition.UNREADABLE, reason=f"cannot be read: {error.strerror}")
    except DamagedTextError as error:
        return FoundFile(Condition.DAMAGED, content, reason=f"is damaged: {error}")


def in_force(found: FoundFile, backup: FoundFile) -> FoundFile:
    """Give the file whose values hold: the backup where the other one cannot be used."""
    return found if found.condition is Condition.GOOD else backup


def is_shortened(found: FoundFile, backup: FoundFile) -> bool:
    """Tell whether a good file lacks the end of its backup, so that lines may have been lost."""
    longer = len(backup.content) > len(found.content)
    both_good = found.condition is backup.condition is Condition.GOOD
    return both_good and longer and backup.content.startswith(found.content)


def _is_there(path: Path) -> bool:
    # A disk that is dying, or a share whose server is gone, is an error, not just an absence.
    try:
        return path.exists()
    except OSError:
        return False


def _complaint(found: FoundFile, backup: FoundFile) -> tuple[Rejected, ...]:
    has_backup = backup.condition is Condition.GOOD
    match found.condition:
        case Condition.GOOD:
            hint = f"ends earlier than {BACKUP_FILE}; if no line was lost, delete {BACKUP_FILE}"
            return (Rejected(SETTINGS_FILE, hint),) if is_shortened(found, backup) else ()
        case Condition.MISSING if not has_backup:
            return ()
        case Condition.MISSING | Condition.UNREADABLE | Condition.DAMAGED:
            instead = f"the values of {BACKUP_FILE} hold" if has_backup else "the defaults hold"
            return (Rejected(SETTINGS_FILE, f"{found.reason}; {instead}"),)
        case _:
            assert_never(found.condition)
