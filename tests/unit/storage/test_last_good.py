"""The memory of good packs: a broken pack gives way to its own last good edition only."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.storage.last_good import (
    KEPT_GONE,
    KEPT_PER_PACK,
    MEMORY_FILE,
    GoodPack,
    choose_pack,
    read_good_packs,
    remember_good_pack,
    therapy_in,
)
from kiosk.storage.profile import Profile
from tests.fakes.dead_disk import dead_below

CONFIGURED = Path("/packs/ketamine-9")
EDITION_8 = GoodPack("ketamine", 8, Path("/packs/ketamine-8"))
EDITION_7 = GoodPack("ketamine", 7, Path("/packs/ketamine-7"))
KNEE = GoodPack("knee", 3, Path("/packs/knee-3"))
GOOD = (KNEE, EDITION_8, EDITION_7)


@pytest.mark.parametrize(
    ("broken", "pack_id", "chosen"),
    [
        pytest.param([], "ketamine", CONFIGURED, id="a good pack is shown"),
        pytest.param([], None, CONFIGURED, id="one that was not opened yet is tried"),
        pytest.param([CONFIGURED], "ketamine", EDITION_8.folder, id="else the last good one"),
        pytest.param([CONFIGURED, EDITION_8.folder], "ketamine", EDITION_7.folder, id="or older"),
        pytest.param(
            [CONFIGURED, EDITION_8.folder, EDITION_7.folder], "ketamine", None, id="else the desk"
        ),
        pytest.param([CONFIGURED], "pain", None, id="never another therapy"),
        pytest.param([CONFIGURED], None, None, id="nor any for a pack without an id"),
    ],
)
def test_a_broken_pack_gives_way_to_its_own_editions_only(
    broken: list[Path], pack_id: str | None, chosen: Path | None
) -> None:
    """The configured pack, its editions from the latest on, then "please ask at the desk"."""
    assert choose_pack(CONFIGURED, broken, pack_id=pack_id, good_packs=GOOD) == chosen


def _made(folder: Path, pack_id: str, edition: int) -> GoodPack:
    place = folder / f"{pack_id}-{edition}"
    place.mkdir()
    return GoodPack(pack_id, edition, place)


def test_good_packs_are_remembered_latest_first(profile: Profile, tmp_path: Path) -> None:
    """A second start recalls what the first one showed."""
    first, second = _made(tmp_path, "ketamine", 1), _made(tmp_path, "knee", 1)

    remember_good_pack(profile, first)
    remember_good_pack(profile, second)
    assert read_good_packs(profile) == (second, first)

    remember_good_pack(profile, first)
    assert read_good_packs(profile) == (first, second)


def test_a_folder_with_a_new_edition_is_remembered_once(profile: Profile, tmp_path: Path) -> None:
    """What was in the folder before is forgotten, even if it was another therapy."""
    pack = _made(tmp_path, "knee", 1)
    remember_good_pack(profile, pack)

    changed = GoodPack("ketamine", 5, pack.folder)
    remember_good_pack(profile, changed)

    assert read_good_packs(profile) == (changed,)


def test_few_editions_of_each_pack_are_kept(profile: Profile, tmp_path: Path) -> None:
    """The memory does not grow, and one therapy does not push out another."""
    knee = _made(tmp_path, "knee", 1)
    editions = [_made(tmp_path, "ketamine", edition) for edition in range(KEPT_PER_PACK + 2)]
    for pack in (knee, *editions):
        remember_good_pack(profile, pack)

    kept = read_good_packs(profile)

    assert kept == (*reversed(editions[-KEPT_PER_PACK:]), knee)


def test_the_same_pack_again_writes_nothing(profile: Profile, tmp_path: Path) -> None:
    """A daily start does not wear the disk."""
    pack = _made(tmp_path, "ketamine", 1)
    remember_good_pack(profile, pack)
    before = (tmp_path / MEMORY_FILE).stat().st_ino

    remember_good_pack(profile, pack)

    assert (tmp_path / MEMORY_FILE).stat().st_ino == before


def test_a_pack_that_is_gone_is_not_offered(profile: Profile, tmp_path: Path) -> None:
    """A folder that was removed cannot be fallen back to."""
    pack = _made(tmp_path, "ketamine", 1)
    remember_good_pack(profile, pack)
    pack.folder.rmdir()

    assert read_good_packs(profile) == ()


def test_one_entry_that_cannot_be_looked_for_costs_no_other(
    profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that no disk allows, and a stick that was pulled."""
    too_long = GoodPack("ketamine", 1, tmp_path / ("a" * 300))
    pulled, good = _made(tmp_path, "ketamine", 2), _made(tmp_path, "ketamine", 3)
    for pack in (good, pulled, too_long):
        remember_good_pack(profile, pack)

    dead_below(monkeypatch, pulled.folder, errno.EIO)
    assert read_good_packs(profile) == (good,)


def test_the_therapy_of_a_folder_that_is_gone_is_known(profile: Profile, tmp_path: Path) -> None:
    """However often another edition has stood in for it meanwhile."""
    pulled = _made(tmp_path, "ketamine", 9)
    remember_good_pack(profile, pulled)
    pulled.folder.rmdir()
    editions = [_made(tmp_path, "ketamine", edition) for edition in range(KEPT_PER_PACK)]
    for pack in editions:
        remember_good_pack(profile, pack)

    assert therapy_in(profile, pulled.folder) == "ketamine"
    assert therapy_in(profile, tmp_path / "elsewhere") is None
    assert read_good_packs(profile) == tuple(reversed(editions))


def test_of_folders_that_are_gone_few_are_kept(profile: Profile, tmp_path: Path) -> None:
    """The memory does not grow with each new edition."""
    editions = [_made(tmp_path, "ketamine", edition) for edition in range(KEPT_GONE + 2)]
    for pack in editions:
        remember_good_pack(profile, pack)
        pack.folder.rmdir()
    remember_good_pack(profile, _made(tmp_path, "ketamine", 99))

    known = [therapy_in(profile, pack.folder) for pack in editions]
    assert known == [None, None, *["ketamine"] * KEPT_GONE]


def test_a_fresh_profile_remembers_nothing(profile: Profile) -> None:
    """No file is no memory."""
    assert read_good_packs(profile) == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff", b'{"id": 1}', b'[{"id": 1, "edition": 1, "folder": "/"}]', b"[" * 99_999],
)
def test_a_damaged_memory_is_empty_and_can_be_written_again(
    profile: Profile, tmp_path: Path, content: bytes
) -> None:
    """It costs the fallback until the next good start, nothing else."""
    (tmp_path / MEMORY_FILE).write_bytes(content)
    assert read_good_packs(profile) == ()

    pack = _made(tmp_path, "ketamine", 1)
    remember_good_pack(profile, pack)

    assert read_good_packs(profile) == (pack,)


def test_a_read_only_profile_is_not_written(tmp_path: Path) -> None:
    """Nothing is tried where nothing can be kept."""
    remember_good_pack(Profile(tmp_path, writable=False), EDITION_8)

    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_costs_only_the_memory(
    profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was remembered stays."""
    old, new = _made(tmp_path, "ketamine", 1), _made(tmp_path, "ketamine", 2)
    remember_good_pack(profile, old)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    remember_good_pack(profile, new)

    assert read_good_packs(profile) == (old,)
