"""Every letter that the kiosk shows is in a font that comes with it."""

import re
from collections.abc import Iterator
from pathlib import Path
from unicodedata import category
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

from kiosk.domain.language_help import HELP_NOTICES, HelpNotice
from kiosk.domain.languages import LANGUAGES
from kiosk.sheet.fonts import ARABIC_FAMILY, FONT_FAMILY, load_fonts
from kiosk.snapshot.pseudo import longer

WEIGHTS = (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold)


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: object, project: Path) -> None:
    """Load what the kiosk loads."""
    assert qapp is not None
    assert load_fonts(project / "assets" / "fonts")


def raw(family: str, weight: QFont.Weight = QFont.Weight.Normal) -> QRawFont:
    """Give one font as it is, without any other behind it."""
    font = QFont(family)
    font.setWeight(weight)
    found = QRawFont.fromFont(font)
    assert found.familyName() == family
    return found


def missing_letters(text: str, *families: QRawFont) -> set[str]:
    """Give the letters that no font has; marks of direction and breaks have no shape."""
    return {
        char
        for char in set(text)
        if not category(char).startswith("C")
        and not any(font.supportsCharacter(ord(char)) for font in families)
    }


def words_of_the_program(project: Path, code: str) -> str:
    """Give everything that the program says in a language."""
    file = project / "assets" / "translations" / f"askwell_{code}.ts"
    return "".join(ET.parse(file).getroot().itertext())


def words_of_the_pack(project: Path, code: str) -> Iterator[str]:
    """Give everything that the pack says in a language."""
    pack = project / "assets" / "packs" / "ketamine"
    for path in sorted([*pack.glob("*.toml"), *(pack / code).rglob("*.*")]):
        yield path.read_text(encoding="utf-8")


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_each_language_has_all_of_its_letters(
    project: Path, code: str, weight: QFont.Weight
) -> None:
    """In every weight, in the program's words and in the pack's."""
    arabic = QFont.Weight.Normal if weight is QFont.Weight.Normal else QFont.Weight.Bold
    fonts = (raw(FONT_FAMILY, weight), raw(ARABIC_FAMILY, arabic))
    text = words_of_the_program(project, code) + "".join(words_of_the_pack(project, code))
    assert missing_letters(text, *fonts) == set()


def unreadable_letters(notice: HelpNotice) -> set[str]:
    """Give the letters of a notice that neither its own font has nor, for a few, that of all."""
    own = raw(notice.family or FONT_FAMILY)
    return missing_letters(re.sub("[ .:,]", "", notice.words), own) | missing_letters(
        notice.words, own, raw(FONT_FAMILY)
    )


@pytest.mark.parametrize("notice", HELP_NOTICES, ids=lambda notice: notice.code)
def test_each_notice_has_all_of_its_letters(notice: HelpNotice) -> None:
    """In the font that is named for it, so that Chinese is not drawn in Japanese shapes."""
    assert unreadable_letters(notice) == set()


@pytest.mark.planted("L24", "a notice in Vietnamese in a font that lacks its letters")
def test_a_notice_in_a_wrong_font_is_named() -> None:
    """Boxes would stand in the place of letters."""
    notice = next(one for one in HELP_NOTICES if one.code == "vi")
    assert "ễ" in unreadable_letters(replace(notice, family=""))


def test_the_pseudo_language_has_all_of_its_letters() -> None:
    """It is there to try layouts, not fonts."""
    assert (
        missing_letters(
            longer("AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz"), raw(FONT_FAMILY)
        )
        == set()
    )


@pytest.mark.planted("L28", "a letter that no bundled font has")
@pytest.mark.parametrize("letter", ["ქ", "ཀ"])
def test_a_planted_letter_is_found(letter: str) -> None:
    """Georgian and Tibetan are in none of them."""
    fonts = (raw(FONT_FAMILY), raw(ARABIC_FAMILY))
    assert missing_letters(f"visit {letter}", *fonts) == {letter}


def test_a_letter_that_is_missing_ends_nothing() -> None:
    """It shows as a box, in a line of a height like others."""
    layout = QTextLayout("visit ཀ \ue000", QFont(FONT_FAMILY))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    assert line.height() > 0


def test_arabic_stands_in_its_own_font() -> None:
    """Whatever other fonts the machine has."""
    layout = QTextLayout("العربية", QFont(FONT_FAMILY))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {ARABIC_FAMILY}


def test_arabic_takes_as_much_room_as_latin() -> None:
    """So that a line with both does not jump."""
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        latin, arabic = raw(FONT_FAMILY, weight), raw(ARABIC_FAMILY, weight)
        assert latin.ascent() == pytest.approx(arabic.ascent(), abs=0.02)
        assert latin.descent() == pytest.approx(arabic.descent(), abs=0.02)


def test_without_the_fonts_of_other_scripts_the_kiosk_starts(project: Path, tmp_path: Path) -> None:
    """Their letters show as boxes; the program's own font is what it needs."""
    for file in (project / "assets" / "fonts").glob("*.ttf"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "broken.otf").write_bytes(b"no font")
    assert load_fonts(tmp_path)
    assert not load_fonts(tmp_path / "scripts")


def test_the_fonts_of_other_scripts_are_small(project: Path) -> None:
    """Under one megabyte together, each with its licence beside it."""
    folder = project / "assets" / "fonts" / "scripts"
    assert sum(file.stat().st_size for file in folder.iterdir()) < 1_000_000
    assert "SIL Open Font License" in (folder / "OFL.txt").read_text(encoding="utf-8")
    assert QFontDatabase.hasFamily(ARABIC_FAMILY)
