"""Layout files of the on-screen keyboards, whole and with holes."""

from pathlib import Path

import pytest

from kiosk.content.errors import KeyboardError
from kiosk.content.keyboard_check import check_keyboards
from kiosk.content.keyboard_file import read_keyboard
from kiosk.domain.keyboard import COLUMNS_MAX, KeyAction, KeyboardLayout, Layer
from kiosk.domain.machine import Level

SHIFTED = 'shifted = ["A", "B", "shift C erase", "symbols space clear"]\n'
SMALL = f"""\
alphabet = "abc"
labels = {{ letters = "ABC", symbols = "123" }}
letters = ["a", "b", "shift c erase", "symbols space clear"]
{SHIFTED}symbols = ["1", "2", "3 erase", "letters space clear"]
"""
SHIPPED = Path("assets", "keyboards")


@pytest.fixture(params=["en", "es", "ar"])
def shipped(request: pytest.FixtureRequest, project: Path) -> KeyboardLayout:
    """A keyboard that comes with the program."""
    return read_keyboard(project / SHIPPED, request.param)


def typed_by(layout: KeyboardLayout, layer: Layer) -> set[str]:
    """Give all that one tap types."""
    return {key.text for row in layout.rows(layer) for key in row if key.action is KeyAction.TYPE}


def test_each_shipped_keyboard_fits_the_narrowest_screen(shipped: KeyboardLayout) -> None:
    """Its keys are at least 15 mm wide there."""
    assert shipped.columns <= COLUMNS_MAX


def test_spanish_letters_are_one_tap_away(project: Path) -> None:
    """No accent needs a long press or a second key."""
    spanish = read_keyboard(project / SHIPPED, "es")

    assert typed_by(spanish, Layer.LETTERS) >= set("ñáéíóúü¿¡?!,.")
    assert typed_by(spanish, Layer.SHIFTED) >= set("ÑÁÉÍÓÚÜ")


def test_every_form_of_alef_is_one_tap_away(project: Path) -> None:
    """Arabic has no capitals, so there is no shift."""
    arabic = read_keyboard(project / SHIPPED, "ar")

    assert typed_by(arabic, Layer.LETTERS) >= set("اأإآءؤئةى؟،")
    assert arabic.shifted == ()


def test_capitals_stand_on_the_keys_of_their_letters(shipped: KeyboardLayout) -> None:
    """Shift moves nothing."""
    for letters, capitals in zip(shipped.letters, shipped.shifted, strict=False):
        assert [key.text.upper() for key in letters] == [key.text for key in capitals]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"b", ', "", ":3: letters: has 3 rows; a keyboard has 4"),
        ('"b", ', '"", ', ":3: letters: row 2 has no key"),
        ('letters = ["a", "b"', 'letters = ["a", "b a"', ":3: letters: 'a' has 2 keys"),
        ('"shift c erase"', '"shift erase"', ":3: letters: there is no key for 'c'"),
        ('"shift c erase"', '"shift c"', ":3: letters: there is no key 'erase'"),
        ('"shift C erase"', '"shift C D erase"', ":4: shifted: its rows are not as long"),
        (SHIFTED, "", ":3: letters: a shift key and shifted rows go together"),
        ('"letters space clear"', '"space clear"', ":5: symbols: there is no key 'letters'"),
        ('["1"', '["1 delete"', ":5: symbols: row 1 has 'delete', which is no single letter"),
        ('["1"', '["4 5 6 7 8 9 0 ! § $ % & / ("', ":5: symbols: row 1 is too long"),
        ("symbols = [", "symbol = [", ":5: P-KEY unknown key `symbol`"),
        ("alphabet", "alphabet = ", ":1: "),
        ('"abc"', "7", ":1: "),
    ],
)
def test_a_hole_is_told_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    """Staff find the file, and who wrote it the line."""
    assert old in SMALL
    file = tmp_path / "xx.toml"
    file.write_text(SMALL.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KeyboardError) as fault:
        read_keyboard(tmp_path, "xx")

    assert f"{file}{said}" in str(fault.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """By its name."""
    with pytest.raises(KeyboardError, match=r"fr\.toml:1: .*is missing"):
        read_keyboard(tmp_path, "fr")


def test_doctor_names_the_languages(project: Path) -> None:
    """One line where all is well."""
    (finding,) = check_keyboards(project / SHIPPED)

    assert (finding.level, finding.message) == (Level.OK, "ar, en, es")


def test_doctor_names_each_hole(tmp_path: Path) -> None:
    """The English one too, where it is missing."""
    (tmp_path / "es.toml").write_text("alphabet = 1\n", encoding="utf-8")

    missing, broken = check_keyboards(tmp_path)

    assert (missing.level, broken.level) == (Level.FAULT, Level.FAULT)
    assert "en.toml" in missing.message
    assert "es.toml" in broken.message
