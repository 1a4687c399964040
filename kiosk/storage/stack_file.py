"""The file that tells IT where a crashed or hung program was."""

import os
from contextlib import suppress

from kiosk.storage.log_file import LOG_FOLDER
from kiosk.storage.profile import Profile
from kiosk.storage.small_file import NO_WAIT

STACK_FILE = "stacks.txt"
# A dump of all threads has about 5 kB; one of a hundred threads has 100 frames each at most.
MAX_BYTES = 64 * 1024


def open_stack_file(profile: Profile) -> int | None:
    """Open the file for what is to be appended.

    One that has grown large begins anew.

    Returns:
        Its descriptor, which stays open for the life of the process, since a program that crashes
        can open nothing; None where nothing can be written.
    """
    if not profile.writable:
        return None
    folder = profile.folder / LOG_FOLDER
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | NO_WAIT
        file = folder / STACK_FILE
        if file.exists() and file.stat().st_size > MAX_BYTES:
            flags |= os.O_TRUNC
        return os.open(file, flags, 0o600)
    return None
