"""``askwell doctor`` names the languages in which visitors do not see everything."""

import shutil
import sys
from pathlib import Path

import pytest

from kiosk.commands.doctor_languages import check_languages
from kiosk.domain.machine import Level
from kiosk.domain.settings import Settings
from kiosk.host.bundle import bundled
from kiosk.storage.profile import Profile
from tests.fakes.several_packs import write_knee_pack
from tests.fakes.tiny_pack import TinyPack, write_tiny_pack
from tests.fakes.translated_pack import add_language, take_review_back

NOWHERE = Profile(Path("nowhere"), writable=False)


@pytest.fixture
def pack(tmp_path: Path) -> TinyPack:
    """A tiny pack with a reviewed Spanish."""
    pack = write_tiny_pack(tmp_path / "tiny")
    add_language(pack, "es")
    return pack


def found(pack: TinyPack, **more: object) -> list[tuple[Level, str]]:
    """Look at a pack."""
    settings = Settings({"pack.folder": str(pack.root), **more})
    return [(finding.level, finding.message) for finding in check_languages(settings, NOWHERE)]


def test_what_is_reviewed_is_fine(pack: TinyPack) -> None:
    """One line says so."""
    assert found(pack) == [(Level.OK, "all of en, es may be shown")]


def test_what_waits_for_a_review_is_counted(pack: TinyPack) -> None:
    """A topic is one part, however many pages it has."""
    take_review_back(pack, "es")
    assert found(pack) == [(Level.WARNING, "es: 5 parts hidden, waiting for a review")]


def test_what_cannot_be_read_is_counted_apart(pack: TinyPack) -> None:
    """It needs an author, not a translator."""
    pack.write("es/questions.toml", "broken")
    assert found(pack) == [(Level.WARNING, "es: 1 parts hidden, since they cannot be read")]


@pytest.mark.parametrize("damage", ["cut short", "missing"])
def test_words_of_the_program_that_are_damaged_are_told(
    pack: TinyPack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    """Its screens stand in English then, which nobody may notice for long."""
    copied = tmp_path / "frozen/assets/translations"
    shutil.copytree(bundled("translations"), copied)
    spanish = copied / "askwell_es.qm"
    if damage == "missing":
        spanish.unlink()
    else:
        spanish.write_bytes(spanish.read_bytes()[:-3])
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "frozen"), raising=False)

    assert found(pack)[0] == (
        Level.WARNING,
        "es: the program's own words are damaged, so it shows English",
    )


def test_a_start_in_a_language_that_the_pack_lacks_is_told(pack: TinyPack) -> None:
    """Its visitors would read English."""
    told = found(pack, language="ar")
    assert told == [(Level.WARNING, "visits start in 'ar', in which the pack has nothing to read")]


def test_a_broken_pack_is_a_fault(pack: TinyPack) -> None:
    """Nothing can be told of its languages."""
    pack.write("pack.toml", "broken")
    assert [level for level, _ in found(pack)] == [Level.FAULT]


def test_of_several_packs_each_is_named(pack: TinyPack) -> None:
    """One may wait for a review that the other has had."""
    write_knee_pack(pack.root.parent)
    settings = Settings({"pack.folder": str(pack.root.parent)})

    assert [finding.message for finding in check_languages(settings, NOWHERE)] == [
        "knee: all of en may be shown",
        "tiny: all of en, es may be shown",
    ]
