"""Sees to it that a profile has one kiosk at a time."""

import os
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import InstanceError
from kiosk.host.file_lock import lock_file
from kiosk.storage.profile import Profile

LOCK_FILE = "askwell.lock"


def claim(profile: Profile, environment: Mapping[str, str] = os.environ) -> None:
    """Claim a profile for this process and its forks, until the last of them has ended.

    Where no file can be locked, the kiosk runs all the same.

    Raises:
        InstanceError: Another kiosk has claimed it.
    """
    for path in _places(profile, environment):
        with suppress(OSError):
            if lock_file(path) is None:
                raise InstanceError(f"another kiosk runs with the profile {profile.folder}")
            return


def _places(profile: Profile, environment: Mapping[str, str]) -> Iterator[Path]:
    if profile.writable:
        yield profile.folder / LOCK_FILE
    runtime = environment.get("XDG_RUNTIME_DIR")
    if runtime:
        name = zlib.crc32(os.fsencode(profile.folder.resolve()))
        yield Path(runtime) / f"askwell-{name:08x}.lock"
