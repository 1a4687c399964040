"""The clinic's review stamp: kept for one edition, and worth nothing when it is damaged."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain.review import ReviewStamp
from kiosk.storage.profile import Profile
from kiosk.storage.review_stamp import STAMP_FILE, read_stamp, store_stamp
from kiosk.storage.settings_edit import Stored

STAMP = ReviewStamp('Dr. "Bo" Lake', "Psychiatrist", date(2026, 7, 1), date(2027, 7, 1))


def test_a_stamp_comes_back(profile: Profile) -> None:
    """For its pack and edition, and the newer one in the place of the older."""
    assert store_stamp(profile, "ketamine", 3, replace(STAMP, role="Nurse")) is Stored.STORED
    assert store_stamp(profile, "ketamine", 3, STAMP) is Stored.STORED

    assert read_stamp(profile, "ketamine", 3) == STAMP


@pytest.mark.parametrize(("pack", "edition"), [("other", 3), ("ketamine", 4)])
def test_a_stamp_says_nothing_of_another_edition(profile: Profile, pack: str, edition: int) -> None:
    """Nobody has read that one."""
    store_stamp(profile, "ketamine", 3, STAMP)

    assert read_stamp(profile, pack, edition) is None


def test_without_a_file_there_is_none(profile: Profile) -> None:
    """A fresh kiosk."""
    assert read_stamp(profile, "ketamine", 3) is None


def test_a_stamp_that_is_not_acceptable_is_not_kept(profile: Profile) -> None:
    """Whoever asks for it has not looked at it."""
    with pytest.raises(ValueError, match="not acceptable"):
        store_stamp(profile, "ketamine", 3, replace(STAMP, role=""))
    assert list(profile.folder.iterdir()) == []


def test_a_read_only_profile_is_told(
    locked_folder: Callable[[int], AbstractContextManager[Path]],
) -> None:
    """Whether the program knew of it or finds out."""
    with locked_folder(0o555) as folder:
        for writable in (False, True):
            outcome = store_stamp(Profile(folder, writable=writable), "ketamine", 3, STAMP)
            assert outcome is Stored.NOT_WRITABLE


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("date = 2026-07-01", "date = 2026-07-01T10:00:00"),
        ("date = 2026-07-01", 'date = "2026-07-01"'),
        ("date = 2026-07-01", "date = 2028-07-01"),
        ('role = "Psychiatrist"', "role = 5"),
        ('role = "Psychiatrist"', 'role = "two\\nlines"'),
        ('role = "Psychiatrist"', f'role = "{"a" * 81}"'),
        ('role = "Psychiatrist"', ""),
        ("edition = 3", "edition = [3]"),
        ("edition = 3", "edition = 3\nx = " + "[" * 3000),
        ("edition = 3", "#" * 5_000 + "\nedition = 3"),
    ],
)
def test_a_stamp_that_is_not_right_is_none(profile: Profile, good: str, bad: str) -> None:
    """The line "Not yet reviewed" stands again; nothing is guessed."""
    store_stamp(profile, "ketamine", 3, STAMP)
    file = profile.folder / STAMP_FILE
    text = file.read_text()
    file.write_text(text.replace(good, bad))

    assert good in text
    assert read_stamp(profile, "ketamine", 3) is None


def test_a_stamp_cut_off_at_any_byte_is_whole_or_none(profile: Profile) -> None:
    """Never half of one."""
    store_stamp(profile, "ketamine", 3, STAMP)
    file = profile.folder / STAMP_FILE
    content = file.read_bytes()
    for cut in range(len(content)):
        file.write_bytes(content[:cut])

        assert read_stamp(profile, "ketamine", 3) in {None, STAMP}, cut


@given(st.binary(max_size=200))
def test_any_bytes_are_a_stamp_or_none(content: bytes) -> None:
    """Never a traceback."""
    with TemporaryDirectory() as folder:
        (Path(folder) / STAMP_FILE).write_bytes(b'pack = "ketamine"\nedition = 3\n' + content)

        assert read_stamp(Profile(Path(folder), writable=True), "ketamine", 3) is None


def test_two_packs_have_a_stamp_each(profile: Profile) -> None:
    """A kiosk may show several; the later one leaves the earlier."""
    other = replace(STAMP, reviewer="B. Doctor")
    store_stamp(profile, "ketamine", 3, STAMP)
    store_stamp(profile, "knee", 8, other)

    assert read_stamp(profile, "ketamine", 3) == STAMP
    assert read_stamp(profile, "knee", 8) == other


def test_a_damaged_stamp_costs_no_other_pack_its_own(profile: Profile) -> None:
    """Each stands in its own file."""
    store_stamp(profile, "ketamine", 3, STAMP)
    store_stamp(profile, "knee", 8, STAMP)
    (profile.folder / STAMP_FILE).write_text("pack = ")

    assert read_stamp(profile, "knee", 8) == STAMP
