"""Where the keys stand, and which rows show."""

from itertools import pairwise

import pytest

from kiosk.domain.keyboard import Key, KeyAction, KeyboardLayout, Layer, placed, width_of


def keys(*texts: str) -> tuple[Key, ...]:
    """Give keys that type."""
    return tuple(Key(KeyAction.TYPE, text) for text in texts)


LETTERS = (
    keys("q", "w", "e", "r", "t"),
    keys("a", "s", "d"),
    (Key(KeyAction.SHIFT), *keys("z"), Key(KeyAction.ERASE)),
    (Key(KeyAction.SYMBOLS), Key(KeyAction.SPACE), Key(KeyAction.CLEAR)),
)
SYMBOLS = (keys("1"), keys("2"), keys("3"), (Key(KeyAction.LETTERS), Key(KeyAction.SPACE)))
LAYOUT = KeyboardLayout("en", LETTERS, (), SYMBOLS, "ABC", "123")


def test_the_widest_row_counts() -> None:
    """Five letters, or two wide keys with a space bar between."""
    assert LAYOUT.columns == 5.0
    assert width_of(LETTERS[3]) == 5.0


def test_a_short_row_stands_in_the_middle() -> None:
    """Two free columns, one on each side."""
    row = [key for key in placed(LAYOUT, Layer.LETTERS) if key.row == 1]

    assert [(key.start, key.span) for key in row] == [(1.0, 1.0), (2.0, 1.0), (3.0, 1.0)]


def test_keys_that_do_something_are_wider() -> None:
    """And the space bar takes what is left."""
    row = [key for key in placed(LAYOUT, Layer.SYMBOLS) if key.row == 3]

    assert [(key.start, key.span) for key in row] == [(0.0, 1.5), (1.5, 3.5)]


def test_a_script_without_capitals_keeps_its_letters() -> None:
    """There is nothing to shift to."""
    assert LAYOUT.rows(Layer.SHIFTED) == LETTERS


@pytest.mark.parametrize("layer", list(Layer))
def test_no_two_keys_touch(layer: Layer) -> None:
    """Each begins where the one before it ends, and none leaves the keyboard."""
    for number in range(4):
        row = [key for key in placed(LAYOUT, layer) if key.row == number]
        for one, other in pairwise(row):
            assert one.start + one.span == other.start
        assert row[-1].start + row[-1].span <= LAYOUT.columns
