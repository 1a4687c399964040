"""``askwell doctor`` names a letter that no font of the program has."""

from pathlib import Path

import pytest

from kiosk.commands.doctor_letters import check_letters
from kiosk.domain.machine import Finding, Level
from kiosk.domain.settings import Settings
from kiosk.storage.profile import Profile
from tests.fakes.several_packs import write_knee_pack
from tests.fakes.tiny_pack import write_tiny_pack

NOWHERE = Profile(Path("nowhere"), writable=False)


def found(project: Path, fonts: str = "assets/fonts", **settings: str) -> Finding:
    """Look with some settings and the fonts of a folder."""
    (finding,) = check_letters(Settings(settings), NOWHERE, project / fonts)
    return finding


def test_all_that_comes_with_the_program_has_its_letters(project: Path) -> None:
    """In all languages of its pack."""
    finding = found(project)
    assert finding.level is Level.OK
    assert finding.message.startswith("a font for each of ")


@pytest.mark.planted("L28", "a letter of a pack that no font has")
def test_a_letter_of_a_pack_is_named_with_its_file(project: Path, tmp_path: Path) -> None:
    """Of each of several packs, by its folder."""
    shown = write_tiny_pack(tmp_path / "several" / "tiny")
    write_knee_pack(tmp_path / "several")
    shown.change("en/questions.toml", "drive again", "drive Жgain")
    finding = found(project, **{"pack.folder": str(tmp_path / "several")})
    assert (finding.check, finding.level) == ("letters", Level.WARNING)
    assert finding.message == (
        "no font has Ж (U+0416, cyrillic capital letter zhe) in tiny/en/questions.toml"
    )
    assert "other letters" in finding.fix


@pytest.mark.parametrize(
    "key", ["clinic.name", "clinic.phone", "clinic.desk_words", "clinic.endorsement"]
)
def test_a_letter_of_the_clinics_words_is_named_with_its_setting(project: Path, key: str) -> None:
    """Staff find it by its key."""
    assert found(project, **{key: "Жук"}).message.count(f"in {key}") == 3


def test_of_many_letters_three_are_named(project: Path) -> None:
    """A text in a whole other script is one finding."""
    finding = found(project, **{"clinic.name": "日本語で書く"})
    assert finding.message.count(" in clinic.name") == 3
    assert finding.message.endswith(", and 3 more")


@pytest.mark.parametrize("words", ["Señor Müller’s “Clinic” – 24 × 7", "عيادة البلوط", "a\u200db"])
def test_letters_of_our_languages_are_there(project: Path, words: str) -> None:
    """Also Arabic ones; a joiner has no shape."""
    assert found(project, **{"clinic.name": words}).level is Level.OK


def test_a_letter_without_a_name_has_its_number(project: Path) -> None:
    """Such as one that Unicode has added since."""
    assert "\U0001fae9 (U+1FAE9" in found(project, **{"clinic.name": "\U0001fae9"}).message


def test_without_the_fonts_no_letter_is_there(project: Path, tmp_path: Path) -> None:
    """Those of Arabic do not stand in for them, nor they for those."""
    assert found(project, "assets/fonts/scripts").level is Level.WARNING
    (tmp_path / "scripts").mkdir()
    assert found(tmp_path, ".").level is Level.WARNING
