"""Characters that could hide or reorder words are named."""

import pytest

from kiosk.content.characters import on_one_line, unwanted_character


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("a\x00b", "U+0000 control character"),
        ("a\x1bb", "U+001B control character"),
        ("a\u202eb", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("a\u2066b", "U+2066 LEFT-TO-RIGHT ISOLATE"),
        ("a\u00adb", "U+00AD SOFT HYPHEN"),
        ("a\ufeffb", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
        ("a\ue000b", "U+E000 control character"),
        ("a\ufffdb", "U+FFFD REPLACEMENT CHARACTER"),
        ("a\u2028b", "U+2028 LINE SEPARATOR"),
    ],
)
def test_an_unwanted_character_is_named(text: str, named: str) -> None:
    """The name says what to look for, since the character cannot be seen."""
    assert unwanted_character(text) == named


@pytest.mark.parametrize(
    "text",
    ["", "plain", "two\nlines\tand a tab", "café – “so”", "\u0645\u200c\u062e", "\u200fא", "🙂"],
)
def test_what_scripts_need_is_allowed(text: str) -> None:
    """Accents, joiners, directional marks and pictures pass."""
    assert unwanted_character(text) is None


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a\nb", r"a\nb"),
        ("a\x1b[1m", r"a\x1b[1m"),
        ("a\udcffb", r"a\udcffb"),
        ("a\u2028b", r"a\u2028b"),
        ("in short", "in short"),
        ("caf\u00e9\u00a0\u200fא", "caf\u00e9\u00a0\u200fא"),
    ],
)
def test_a_name_is_told_on_one_line(name: str, told: str) -> None:
    """Letters and spaces of any script stay as they are."""
    assert on_one_line(name) == told
