"""Whatever stands in the settings file: some settings, and what was refused in words."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.settings import ALL_SETTINGS, Settings
from kiosk.storage.profile import Profile
from kiosk.storage.settings_file import SETTINGS_FILE, read_settings
from tests.fuzz.opened_files import opened_files, outside
from tests.fuzz.spoiling import spoiled

WHOLE = b"""\
language = "es"
screen.px_per_mm = 4.03
[clinic]
name = "A clinic"
hours = "Mo-Fr 8:00-17:00"
[print]
max_per_visit = 3
[sound]
idle_chime = true
"""
QUICK = settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def check(folder: Path, content: bytes) -> None:
    """Read a settings file and hold what must hold whatever it says."""
    (folder / SETTINGS_FILE).write_bytes(content)
    with opened_files() as opened:
        found, rejected = read_settings(Profile(folder, writable=False))
    assert isinstance(found, Settings)
    for setting in ALL_SETTINGS:
        value = found.values.get(setting.key, setting.default)
        assert setting.accepted(value) == value
    assert all(one.reason.isprintable() and len(one.reason) < 400 for one in rejected)
    assert outside(opened, folder) == []


@QUICK
@given(content=spoiled(WHOLE))
def test_a_spoiled_file_still_gives_settings(tmp_path: Path, content: bytes) -> None:
    """Each value is one that its setting accepts."""
    check(tmp_path, content)


@QUICK
@given(content=st.binary(max_size=400))
def test_any_bytes_give_settings(tmp_path: Path, content: bytes) -> None:
    """No content is too strange."""
    check(tmp_path, content)
