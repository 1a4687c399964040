"""Storing one setting: its line changes, and nothing else that somebody wrote."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kiosk.domain.clinic_settings import CLINIC_NAME
from kiosk.domain.screen_settings import PX_PER_MM, RENDERER
from kiosk.storage.profile import Profile
from kiosk.storage.settings_edit import Stored, store_number
from kiosk.storage.settings_file import MAX_BYTES, SETTINGS_FILE, read_settings

# Looks like the setting, and is text.
DECOY = 'note = """\nscreen.px_per_mm = 4\n"""\n'
OTHERS = 'renderer = "gpu"  # a comment\n\n[clinic]\nname = "Lakeside"\n'


def file_of(profile: Profile, text: str) -> Path:
    """Write a settings file."""
    file = profile.folder / SETTINGS_FILE
    file.write_bytes(text.encode())
    return file


def test_a_missing_file_is_made(profile: Profile) -> None:
    """With the one value."""
    assert store_number(profile, PX_PER_MM, 3.857) is Stored.STORED

    assert (profile.folder / SETTINGS_FILE).read_text() == "screen.px_per_mm = 3.857\n"
    assert read_settings(profile)[0].get(PX_PER_MM) == 3.857


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (OTHERS, f"screen.px_per_mm = 5.5\n{OTHERS}"),
        (f"screen.px_per_mm = 4\n{OTHERS}", f"screen.px_per_mm = 5.5\n{OTHERS}"),
        (f"{OTHERS}[screen]\npx_per_mm = 4\n", f"{OTHERS}[screen]\npx_per_mm = 5.5\n"),
        (f"{OTHERS}[screen] # size\n", f"{OTHERS}[screen]\npx_per_mm = 5.5\n"),
        ("[clinic]\npx_per_mm = 1\n[screen]\npx_per_mm = 4\n",
         "[clinic]\npx_per_mm = 1\n[screen]\npx_per_mm = 5.5\n"),
        ("# screen.px_per_mm = 9\n", "screen.px_per_mm = 5.5\n# screen.px_per_mm = 9\n"),
        (f"{DECOY}[screen]\n[screen.x]\n", f"{DECOY}[screen]\npx_per_mm = 5.5\n[screen.x]\n"),
        ("\ufeffscreen.px_per_mm = 4\n", "screen.px_per_mm = 5.5\n"),
    ],
)  # fmt: skip
def test_all_else_stays_as_it_was_written(profile: Profile, before: str, after: str) -> None:
    """Comments, order and other values; the value stands where it stood."""
    file = file_of(profile, before)

    assert store_number(profile, PX_PER_MM, 5.5) is Stored.STORED
    assert file.read_text() == after
    settings, _rejected = read_settings(profile)
    assert settings.get(PX_PER_MM) == 5.5


def test_other_settings_hold(profile: Profile) -> None:
    """As before."""
    file_of(profile, OTHERS)
    store_number(profile, PX_PER_MM, 5.5)

    settings, rejected = read_settings(profile)
    assert (settings.get(RENDERER), settings.get(CLINIC_NAME)) == ("gpu", "Lakeside")
    assert rejected == ()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("renderer = \n", id="not TOML"),
        pytest.param("screen = {px_per_mm = 4}\n", id="an inline table"),
        pytest.param('screen = "wide"\n', id="a value where a table should be"),
        pytest.param("#" * (MAX_BYTES + 1), id="too large"),
        pytest.param("x = " + "[" * 12_000, id="nested without end"),
    ],
)
def test_what_cannot_be_changed_alone_is_left(profile: Profile, content: str) -> None:
    """Staff are told; the file is not touched."""
    file = file_of(profile, content)

    assert store_number(profile, PX_PER_MM, 5.5) is Stored.NOT_CHANGEABLE
    assert file.read_text() == content


def test_a_file_that_is_not_utf8_is_left(profile: Profile) -> None:
    """Its other values could not be kept."""
    file = profile.folder / SETTINGS_FILE
    file.write_bytes(b'clinic.name = "\xff"')

    assert store_number(profile, PX_PER_MM, 5.5) is Stored.NOT_CHANGEABLE
    assert file.read_bytes() == b'clinic.name = "\xff"'


def test_a_read_only_profile_is_told(
    locked_folder: Callable[[int], AbstractContextManager[Path]],
) -> None:
    """Whether the program knew of it or finds out."""
    with locked_folder(0o555) as folder:
        for writable in (False, True):
            outcome = store_number(Profile(folder, writable=writable), PX_PER_MM, 5.5)
            assert outcome is Stored.NOT_WRITABLE
        assert (folder / SETTINGS_FILE).read_text() == 'renderer = "gpu"\n'
