"""One backup beside ``settings.toml``, and what it is for."""

from contextlib import suppress

from kiosk.storage.atomic import write_atomically
from kiosk.storage.profile import Profile
from kiosk.storage.settings_file import (
    BACKUP_FILE,
    DAMAGED_FILE,
    SETTINGS_FILE,
    Condition,
    FoundFile,
    find_file,
    is_shortened,
)


def keep_settings(profile: Profile) -> None:
    """Back a good settings file up; put a damaged one aside and its backup in its place.

    An empty, damaged or shortened file never takes the place of an earlier backup. Where nothing
    can be written, nothing is.
    """
    if not profile.writable:
        return
    found, backup = find_file(profile, SETTINGS_FILE), find_file(profile, BACKUP_FILE)
    with suppress(OSError):
        if found.worth_keeping and not is_shortened(found, backup):
            _back_up(profile, found, backup)
        put_aside(profile, found)
        if found.condition in {Condition.MISSING, Condition.DAMAGED} and backup.worth_keeping:
            write_atomically(profile.folder / SETTINGS_FILE, backup.content)


def put_aside(profile: Profile, found: FoundFile) -> None:
    """Take a damaged settings file out of the way, for staff to look at; an empty one stays.

    Raises:
        OSError: It cannot be renamed.
    """
    if found.condition is Condition.DAMAGED and found.content.strip():
        (profile.folder / SETTINGS_FILE).replace(profile.folder / DAMAGED_FILE)


def _back_up(profile: Profile, found: FoundFile, backup: FoundFile) -> None:
    if found.content != backup.content:
        write_atomically(profile.folder / BACKUP_FILE, found.content)
