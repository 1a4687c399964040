"""The PINs of staff, as argon2 keeps them, and the wrong tries that no right one has cleared.

A PIN of six digits can be found by whoever takes the file away; argon2 makes it take hours, not
seconds. The file stands in the profile, which only the kiosk's user may read.
"""

from contextlib import suppress
from enum import Enum, auto

import msgspec

from kiosk.domain.pin import FREE_TRIES
from kiosk.domain.staff_level import StaffLevel
from kiosk.storage.atomic import write_atomically
from kiosk.storage.profile import Profile
from kiosk.storage.small_file import read_small

PIN_FILE = "staff-pin.json"
TRIES_FILE = "staff-pin-tries"
MAX_BYTES = 4_000


class PinFile(Enum):
    """A PIN file that opens nothing."""

    MISSING = auto()
    DAMAGED = auto()


class Pins(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What argon2 made of the PINs; empty where there is none."""

    it: str
    reception: str = ""


def read_pins(profile: Profile) -> Pins | PinFile:
    """Read the PINs; whatever is wrong with the file, nothing opens by it."""
    try:
        return msgspec.json.decode(read_small(profile.folder / PIN_FILE, MAX_BYTES), type=Pins)
    except (FileNotFoundError, NotADirectoryError):
        return PinFile.MISSING
    except (OSError, ValueError, RecursionError):
        return PinFile.DAMAGED


def store_pin(profile: Profile, level: StaffLevel, pin: str) -> bool:
    """Set the PIN of a level, and begin with no wrong try.

    Args:
        profile: The folder of the kiosk.
        level: IT comes first: without its PIN there is none for reception.
        pin: One that :func:`kiosk.domain.pin.pin_fault` has nothing against.

    Returns:
        False where it cannot be written, or reception's would be the first.

    Raises:
        MemoryError: There are no 64 MiB to make it with.
    """
    from kiosk.storage.pin_hash import hashed

    known = read_pins(profile)
    kept = known if isinstance(known, Pins) else Pins(it="")
    made = hashed(pin)
    changed = Pins(made, kept.reception) if level is StaffLevel.IT else Pins(kept.it, made)
    if not changed.it:
        return False
    try:
        write_atomically(profile.folder / PIN_FILE, msgspec.json.encode(changed))
    except OSError:
        return False
    store_wrong_tries(profile, 0)
    return True


def level_of(pins: Pins, pin: str) -> StaffLevel | None:
    """Tell whose PIN it is; both are looked at, so that the time tells nothing.

    It takes about a tenth of a second and 64 MiB.
    """
    from kiosk.storage.pin_hash import fits

    is_it, is_reception = fits(pins.it, pin), fits(pins.reception, pin)
    if is_it:
        return StaffLevel.IT
    return StaffLevel.RECEPTION if is_reception else None


def read_wrong_tries(profile: Profile) -> int:
    """Give the wrong tries so far; a damaged file counts as many as close the door."""
    try:
        text = read_small(profile.folder / TRIES_FILE, 8).decode("ascii").strip()
        return int(text) if text.isdigit() else FREE_TRIES
    except (FileNotFoundError, NotADirectoryError):
        return 0
    except (OSError, ValueError):
        return FREE_TRIES


def store_wrong_tries(profile: Profile, wrong: int) -> None:
    """Remember the wrong tries over a restart; where nothing can be written they are not."""
    with suppress(OSError):
        write_atomically(profile.folder / TRIES_FILE, f"{wrong}\n".encode())
