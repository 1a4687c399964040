"""Whether there is room, and which day it is."""

from datetime import date

import pytest

from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_store import clock_finding, disk_finding, profile_finding


@pytest.mark.parametrize(
    ("free_bytes", "level", "message"),
    [
        (82_000_000_000, Level.OK, "82.0 GB free"),
        (500_000_000, Level.OK, "0.5 GB free"),
        (
            499_999_999,
            Level.WARNING,
            "0.5 GB free; when it is full, nothing is counted or logged, and no setting is kept",
        ),
        (None, Level.WARNING, "cannot be looked at"),
    ],
)
def test_a_disk_that_is_nearly_full_is_told(
    free_bytes: int | None, level: Level, message: str
) -> None:
    """And one that cannot be looked at."""
    found = disk_finding(free_bytes)

    assert (found.check, found.level, found.message) == ("disk", level, message)


def test_a_folder_that_can_be_written_is_named() -> None:
    """Staff look for it when they copy settings."""
    found = profile_finding("/var/lib/askwell", writable=True)

    assert found == Finding("profile", Level.OK, "/var/lib/askwell")


def test_a_folder_that_cannot_be_written_is_told() -> None:
    """The kiosk works, but keeps nothing."""
    found = profile_finding("/srv/kiosk", writable=False)

    assert (found.level, found.message) == (
        Level.WARNING,
        "/srv/kiosk cannot be written, so no setting, count or log is kept",
    )


@pytest.mark.parametrize(
    ("day", "made_on", "level"),
    [
        (date(1970, 1, 1), date(2027, 3, 9), Level.WARNING),
        (date(2027, 3, 8), date(2027, 3, 9), Level.WARNING),
        (date(2027, 3, 9), date(2027, 3, 9), Level.OK),
        (date(2042, 12, 31), date(2027, 3, 9), Level.OK),
        (date(2043, 1, 1), date(2027, 3, 9), Level.WARNING),
        pytest.param(date(2025, 12, 31), None, Level.WARNING, id="before the first version"),
        pytest.param(date(2026, 1, 1), None, Level.OK, id="nobody knows when it was made"),
        pytest.param(date(2027, 3, 9), date(1970, 1, 1), Level.OK, id="files without a day"),
    ],
)
def test_a_clock_that_cannot_be_right_is_told(
    day: date, made_on: date | None, level: Level
) -> None:
    """Before this version was made, or long after any computer lasts."""
    assert clock_finding(day, made_on).level is level
