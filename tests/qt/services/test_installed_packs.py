"""Which packs a kiosk has: those of the program, those that staff installed, or what is set."""

from pathlib import Path

import pytest

from kiosk.host import bundle
from kiosk.services.installed_packs import installed_packs
from kiosk.storage.profile import Profile
from tests.fakes.tiny_pack import TinyPack, write_tiny_pack


def pack_in(folder: Path, edition: int = 3) -> TinyPack:
    """Write a pack of an edition."""
    pack = write_tiny_pack(folder)
    pack.change("pack.toml", "edition = 3", f"edition = {edition}")
    return pack


@pytest.fixture
def of_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with the packs of the program, which are two."""
    folder = tmp_path / "assets"
    monkeypatch.setattr(bundle, "bundled", folder.joinpath)
    for name in ("spine", "knee"):
        pack_in(folder / "packs" / name)
    return folder / "packs"


def test_those_of_the_program_come_by_name(of_program: Path, profile: Profile) -> None:
    """Whatever the disk gives first."""
    assert installed_packs(profile) == (of_program / "knee", of_program / "spine")


def test_those_of_the_profile_stand_among_them(of_program: Path, profile: Profile) -> None:
    """Each in a folder named by its id."""
    hip = pack_in(profile.folder / "packs" / "hip")

    assert installed_packs(profile) == (hip.root, of_program / "knee", of_program / "spine")


@pytest.mark.parametrize(("edition", "of_profile"), [(2, False), (3, True), (4, True)])
def test_of_one_name_the_newer_edition_counts(
    of_program: Path, profile: Profile, edition: int, *, of_profile: bool
) -> None:
    """A newer program may bring a newer one than staff have installed."""
    knee = pack_in(profile.folder / "packs" / "knee", edition)

    shown = installed_packs(profile)[0]
    assert shown == (knee.root if of_profile else of_program / "knee")


def test_a_broken_one_counts_less_than_one_that_can_be_read(
    of_program: Path, profile: Profile
) -> None:
    """Half a copy takes nothing away."""
    pack_in(profile.folder / "packs" / "knee").write("pack.toml", "= =")

    assert installed_packs(profile)[0] == of_program / "knee"


def test_a_pack_that_is_set_counts_alone(of_program: Path, profile: Profile) -> None:
    """Also one that is not there, so that it is missed."""
    assert installed_packs(profile, str(of_program / "spine")) == (of_program / "spine",)
    assert installed_packs(profile, "/gone") == (Path("/gone"),)


def test_of_a_folder_that_is_set_each_pack_counts(of_program: Path, profile: Profile) -> None:
    """So a clinic chooses which ones show."""
    pack_in(profile.folder / "packs" / "hip")

    assert installed_packs(profile, str(of_program)) == (of_program / "knee", of_program / "spine")


def test_without_any_there_is_none(
    tmp_path: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kiosk asks to go to the desk then."""
    monkeypatch.setattr(bundle, "bundled", lambda *_parts: tmp_path / "gone")
    assert installed_packs(profile) == ()
