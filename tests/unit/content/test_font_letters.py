"""The fonts of the program tell which letters they can draw."""

import struct
from pathlib import Path

import pytest

from kiosk.content.font_letters import (
    drawable_letters,
    letters_of_font,
    letters_without_font,
    named_few,
    named_letter,
)


@pytest.fixture
def drawable(project: Path) -> frozenset[str]:
    """What the fonts of the program have."""
    return drawable_letters(project / "assets" / "fonts")


@pytest.mark.parametrize(
    "words", ["Señor Müller’s “Clinic” – 24 × 7", "عيادة البلوط", "a\u200db\n"]
)
def test_letters_of_our_languages_are_drawn(drawable: frozenset[str], words: str) -> None:
    """Also Arabic ones; what has no shape needs none."""
    assert letters_without_font(words, drawable) == ()


def test_other_letters_are_not(drawable: frozenset[str]) -> None:
    """Those of other scripts, and pictures."""
    assert letters_without_font("a Ж 这 🙂", drawable) == ("Ж", "这", "🙂")


def test_each_weight_must_have_a_letter(project: Path, tmp_path: Path) -> None:
    """Headings are bold."""
    arabic = project / "assets" / "fonts" / "scripts" / "NotoSansArabic-Regular.ttf"
    (tmp_path / "a.ttf").write_bytes(arabic.read_bytes())
    assert "ع" in drawable_letters(tmp_path)

    latin = project / "assets" / "fonts" / "AtkinsonHyperlegibleNext-Bold.ttf"
    (tmp_path / "b.ttf").write_bytes(latin.read_bytes())
    assert drawable_letters(tmp_path).isdisjoint("aع")


@pytest.mark.parametrize(
    "font", [b"", b"no font", b"\0\1\0\0\0\1" + b"\0" * 6 + b"cmap" + b"\xff" * 12]
)
def test_a_font_that_is_broken_has_no_letters(tmp_path: Path, font: bytes) -> None:
    """Nor has one that is gone."""
    (tmp_path / "a.ttf").write_bytes(font)
    assert letters_of_font(tmp_path / "a.ttf") == frozenset()
    assert drawable_letters(tmp_path) == letters_of_font(tmp_path / "gone.ttf") == frozenset()


def test_a_table_of_another_form_is_passed_over(tmp_path: Path) -> None:
    """No font of the program has one alone."""
    directory = struct.pack(">4xH6x4s4xLL", 1, b"cmap", 28, 14)
    table = struct.pack(">HH4xLH", 0, 1, 12, 12)
    (tmp_path / "a.ttf").write_bytes(directory + table)
    assert letters_of_font(tmp_path / "a.ttf") == frozenset()


def test_a_letter_is_named() -> None:
    """One without a name has its number."""
    assert named_letter("Ж") == "Ж (U+0416, cyrillic capital letter zhe)"
    assert named_letter("\U0001fae9") == "\U0001fae9 (U+1FAE9)"


def test_of_many_three_are_told() -> None:
    """And how many more there are."""
    assert named_few(["a", "b", "c"]) == "a, b, c"
    assert named_few(["a", "b", "c", "d", "e"]) == "a, b, c, and 2 more"
