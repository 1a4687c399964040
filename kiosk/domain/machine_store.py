"""Whether the machine has room for what the kiosk keeps, and knows which day it is."""

from datetime import date

from kiosk.domain.machine import Finding, Level, warning

LEAST_FREE_BYTES = 500_000_000
# There is no older version: files that bear an earlier day have lost it on their way.
FIRST_VERSION = date(2026, 1, 1)
# A computer does not stand in a waiting room for longer.
LASTS_YEARS = 15


def disk_finding(free_bytes: int | None) -> Finding:
    """Tell whether there is room for settings, counts and logs.

    Args:
        free_bytes: On the disk of the profile; None where nobody could look.
    """
    if free_bytes is None:
        return warning("disk", "cannot be looked at", "See that the profile folder can be read")
    room = f"{free_bytes / 1e9:.1f} GB free"
    if free_bytes >= LEAST_FREE_BYTES:
        return Finding("disk", Level.OK, room)
    message = f"{room}; when it is full, nothing is counted or logged, and no setting is kept"
    return warning("disk", message, "Make room on the disk of the profile folder")


def profile_finding(folder: str, *, writable: bool) -> Finding:
    """Tell whether the kiosk can keep its settings.

    Args:
        folder: Of the profile.
        writable: For whoever looks.
    """
    if writable:
        return Finding("profile", Level.OK, folder)
    message = f"{folder} cannot be written, so no setting, count or log is kept"
    return warning("profile", message, "Give the kiosk's user the right to write into it")


def clock_finding(today: date, made_on: date | None) -> Finding:
    """Tell whether the clock can be right: one before this version was made has lost its battery.

    Args:
        today: As the clock of the machine says.
        made_on: Day that the files of the program bear; None where they cannot be looked at.
    """
    earliest = max(made_on or FIRST_VERSION, FIRST_VERSION)
    if earliest <= today and today.year <= earliest.year + LASTS_YEARS:
        return Finding("clock", Level.OK, today.isoformat())
    message = f"says {today.isoformat()}, so opening hours, reviews and counts go wrong"
    return warning(
        "clock", message, "Set the clock, and have the battery of the computer looked at"
    )
