"""The settings file: whatever is in it, the kiosk gets settings."""

import errno
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kiosk.domain.clinic_settings import CLINIC_NAME
from kiosk.domain.screen_settings import PX_PER_MM, RENDERER
from kiosk.domain.settings import Rejected, Settings
from kiosk.storage.profile import Profile
from kiosk.storage.settings_file import SETTINGS_FILE, read_settings
from kiosk.storage.settings_text import MAX_BYTES
from tests.fakes.dead_disk import dead_below


def _written(profile: Profile, content: bytes) -> Profile:
    (profile.folder / SETTINGS_FILE).write_bytes(content)
    return profile


def test_tables_become_dotted_keys(profile: Profile) -> None:
    """Plain, nested and dotted writing all reach their setting."""
    content = b'renderer = "gpu"\nscreen.px_per_mm = 5\n[clinic]\nname = "Lakeside"\n'

    settings, rejected = read_settings(_written(profile, content))

    assert settings.get(RENDERER) == "gpu"
    assert settings.get(PX_PER_MM) == 5.0
    assert settings.get(CLINIC_NAME) == "Lakeside"
    assert rejected == ()


def test_a_missing_file_is_all_defaults(profile: Profile) -> None:
    """A fresh kiosk has nothing to report."""
    assert read_settings(profile) == (Settings(), ())


def test_a_missing_profile_is_all_defaults(tmp_path: Path) -> None:
    """So has one whose profile folder cannot exist."""
    (tmp_path / "file").touch()

    assert read_settings(Profile(tmp_path / "file" / "sub", writable=False)) == (Settings(), ())


def test_windows_notepad_may_have_saved_it(profile: Profile) -> None:
    """A byte order mark and Windows line ends are no damage."""
    settings, rejected = read_settings(_written(profile, b'\xef\xbb\xbfrenderer = "gpu"\r\n'))

    assert (settings.get(RENDERER), rejected) == ("gpu", ())


def test_a_wrong_value_costs_only_itself(profile: Profile) -> None:
    """The other values of the file hold."""
    content = b'[screen]\npx_per_mm = 400\n[clinic]\nname = "Lakeside"\nfax = "x"\n'

    settings, rejected = read_settings(_written(profile, content))

    assert (settings.get(PX_PER_MM), settings.get(CLINIC_NAME)) == (4.03, "Lakeside")
    assert [problem.key for problem in rejected] == ["screen.px_per_mm", "clinic.fax"]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"renderer = \n", id="not TOML"),
        pytest.param(b'renderer = "gpu"\nrenderer = "gpu"\n', id="a key twice"),
        pytest.param(b'clinic.name = "\xff"', id="not UTF-8"),
        pytest.param(b"\x00" * 512, id="zeros after a power cut"),
        pytest.param(b"x = " + b"[" * 12_000, id="nested without end"),
        pytest.param(b"a" + b".a" * 2_000 + b" = 1", id="a key of 2,000 parts"),
        pytest.param(b"#" * (MAX_BYTES + 1), id="too large"),
        pytest.param(b"", id="empty"),
        pytest.param(b"\xef\xbb\xbf \r\n", id="nothing but a blank"),
    ],
)
def test_a_damaged_file_is_all_defaults_and_one_report(profile: Profile, content: bytes) -> None:
    """The kiosk starts, and staff learn of the file by its name."""
    settings, rejected = read_settings(_written(profile, content))

    assert settings == Settings()
    assert [problem.key for problem in rejected] == [SETTINGS_FILE]
    assert rejected[0].reason.startswith("is damaged: ")


def test_a_disk_that_is_dying_is_reported_and_no_more(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody can tell whether a damaged file lies there."""
    dead_below(monkeypatch, profile.folder, errno.EIO)

    assert read_settings(profile) == (
        Settings(),
        (Rejected(SETTINGS_FILE, "cannot be read: Input/output error; the defaults hold"),),
    )


def test_a_folder_in_its_place_is_reported(profile: Profile) -> None:
    """What is there but cannot be read is not taken for missing."""
    (profile.folder / SETTINGS_FILE).mkdir()

    assert read_settings(profile) == (
        Settings(),
        (Rejected(SETTINGS_FILE, "cannot be read: Is a directory; the defaults hold"),),
    )


def test_a_read_only_profile_has_its_settings(
    locked_folder: Callable[[int], AbstractContextManager[Path]],
) -> None:
    """Settings hold where nothing can be written."""
    with locked_folder(0o555) as folder:
        settings, _rejected = read_settings(Profile(folder, writable=False))

    assert settings.get(RENDERER) == "gpu"
