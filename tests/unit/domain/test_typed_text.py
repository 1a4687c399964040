"""A line that is typed letter by letter."""

import pytest

from kiosk.domain.keyboard import Key, KeyAction, Layer
from kiosk.domain.typed_text import TypedText, cleared, erased, pressed, restored, typed, written

EMPTY = TypedText(limit=10)


def line_of(*texts: str) -> TypedText:
    """Type one after the other."""
    line = EMPTY
    for text in texts:
        line = typed(line, text)
    return line


def test_letters_come_one_after_the_other() -> None:
    """And leave less room."""
    line = line_of("a", "b")

    assert (line.text, line.left) == ("ab", 8)


def test_only_the_first_letter_has_a_capital_by_itself() -> None:
    """After it small letters show; an empty line begins with a capital again."""
    assert EMPTY.layer is Layer.SHIFTED
    assert line_of("A").layer is Layer.LETTERS
    assert erased(line_of("A")).layer is Layer.SHIFTED


def test_nothing_is_taken_beyond_the_limit() -> None:
    """The line stays as it is."""
    full = line_of(*"1234567890")

    assert full.left == 0
    assert typed(full, "x") == full


@pytest.mark.parametrize(("before", "after"), [("", ""), ("a", "a "), ("a ", "a ")])
def test_a_space_stands_between_words_alone(before: str, after: str) -> None:
    """Not at the start, and not twice."""
    assert typed(written(EMPTY, before), " ").text == after


@pytest.mark.planted("P1", "a control character that is typed")
@pytest.mark.parametrize("text", ["", "\n", "\x1b", "\u202e", "\u200b", "\t"])
def test_control_and_format_characters_are_not_taken(text: str) -> None:
    """Nothing in the line can change how the rest of the screen reads."""
    assert typed(line_of("a"), text).text == "a"


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("", ""),
        ("ab", "a"),
        ("añ", "a"),
        ("an\u0303", "a"),
        ("كِ", ""),
        ("بّا", "بّ"),
        ("\u0301", ""),
        ("a\u200db", ""),
    ],
)
def test_erasing_takes_a_letter_with_its_marks(text: str, rest: str) -> None:
    """What looks like one letter goes at once."""
    assert erased(written(EMPTY, text)).text == rest


def test_clearing_can_be_undone() -> None:
    """Until something else is typed."""
    line = cleared(line_of("a", "b"))
    assert (line.text, line.layer) == ("", Layer.SHIFTED)

    assert restored(line).text == "ab"
    assert typed(line, "c").cleared == ""
    assert erased(line).cleared == ""


def test_words_that_stand_already_are_cut_at_the_limit() -> None:
    """From the search, whose line is shorter, nothing is lost."""
    assert written(EMPTY, "twelve words").text == "twelve wor"


def test_words_that_take_the_place_of_others_can_be_undone() -> None:
    """What stood there comes back, as after clearing."""
    line = written(line_of("a", "b"), "other")
    assert (line.text, line.cleared) == ("other", "ab")

    assert restored(line).text == "ab"


@pytest.mark.parametrize("again", ["b", ""])
def test_the_same_words_again_take_nothing_away(again: str) -> None:
    """What is kept for Undo stays, also where the line was cleared before."""
    line = written(cleared(line_of("a")), again)
    assert written(line, again).cleared == "a"


def test_a_letter_key_types_what_stands_on_it() -> None:
    """And the space bar a space."""
    line = pressed(pressed(EMPTY, Key(KeyAction.TYPE, "W")), Key(KeyAction.SPACE))

    assert line.text == "W "


def test_the_erase_key_takes_one_letter() -> None:
    """As erasing does."""
    assert pressed(line_of("a", "b"), Key(KeyAction.ERASE)).text == "a"


def test_the_clear_key_brings_back_what_it_took() -> None:
    """Pressed once and again."""
    once = pressed(line_of("a"), Key(KeyAction.CLEAR))
    assert once.text == ""

    again = pressed(once, Key(KeyAction.CLEAR))
    assert again.text == "a"


@pytest.mark.parametrize(
    ("text", "layer", "action", "then"),
    [
        ("a", Layer.LETTERS, KeyAction.SHIFT, Layer.SHIFTED),
        ("a", Layer.SHIFTED, KeyAction.SHIFT, Layer.LETTERS),
        ("a", Layer.LETTERS, KeyAction.SYMBOLS, Layer.SYMBOLS),
        ("a", Layer.SYMBOLS, KeyAction.LETTERS, Layer.LETTERS),
        ("", Layer.SYMBOLS, KeyAction.LETTERS, Layer.SHIFTED),
    ],
)
def test_keys_change_the_layer(text: str, layer: Layer, action: KeyAction, then: Layer) -> None:
    """The text stays."""
    line = pressed(TypedText(10, text, layer), Key(action))

    assert (line.text, line.layer) == (text, then)


def test_one_capital_at_a_time() -> None:
    """After the letter, shift is off."""
    line = pressed(line_of("a"), Key(KeyAction.SHIFT))

    assert typed(line, "B").layer is Layer.LETTERS


def test_digits_stay_until_the_visitor_goes_back() -> None:
    """A number has more than one."""
    line = pressed(line_of("a"), Key(KeyAction.SYMBOLS))

    assert typed(line, "1").layer is Layer.SYMBOLS
    assert erased(typed(line, "1")).layer is Layer.SYMBOLS
