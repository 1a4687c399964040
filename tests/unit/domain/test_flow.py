"""Blocks that are too high are divided between lines; nothing is lost, a few parts stay whole."""

from dataclasses import replace
from itertools import product

import pytest

from kiosk.domain.flow import MOST_PARTS, FlowBlock, Piece, flow

LINE = 10.0


def text(lines: int, *, gap: float = 0.0, keep: bool = False) -> FlowBlock:
    """Make a block of so many lines of ten letters."""
    ends = tuple(range(10, 10 * lines + 1, 10))
    return FlowBlock(gap, 0.0, LINE, ends, keep_with_next=keep)


def picture(height: float) -> FlowBlock:
    """Make a block that stays whole."""
    return FlowBlock(0.0, height)


def test_a_few_parts_stay_whole() -> None:
    """No block is torn where that saves no part that is wanted."""
    assert flow([text(4), text(4)], 60) == ((Piece(0, 0, 4),), (Piece(1, 0, 4),))


def test_what_is_higher_than_a_part_is_divided() -> None:
    """Its lines go on on the next part."""
    assert flow([text(9)], 60) == ((Piece(0, 0, 6),), (Piece(0, 6, 9),))


def test_no_lone_line_is_left() -> None:
    """Two lines at least end a part, and two begin the next one."""
    assert flow([text(7)], 60) == ((Piece(0, 0, 5),), (Piece(0, 5, 7),))


def test_a_sentence_that_ends_a_line_earlier_is_a_better_place() -> None:
    """The last line of the part stays empty for it."""
    block = replace(text(9), sentence_ends=frozenset({50}))

    assert flow([block], 60) == ((Piece(0, 0, 5),), (Piece(0, 5, 9),))


def test_many_parts_are_filled_to_the_last_line() -> None:
    """Whole blocks would need five parts; torn between lines they need four."""
    parts = flow([text(3, gap=0.0) for _ in range(8)], 50)

    assert len(flow([text(3)] * 5, 50)) <= MOST_PARTS
    assert len(parts) == 5
    assert sum(piece.end - piece.first for part in parts for piece in part) == 24


def test_a_heading_stands_with_its_text() -> None:
    """It goes to the next part where no line of the text fits below it."""
    heading = FlowBlock(0.0, 20.0, keep_with_next=True)

    parts = flow([text(9), heading, text(9)], 50)

    place = next(part for part in parts if Piece(1, 0, 0) in part)
    assert place[-1].block == 2


def test_what_cannot_be_divided_stands_alone() -> None:
    """Also where it is higher than a part."""
    assert flow([text(9), picture(80)], 60)[-1] == (Piece(1, 0, 0),)


def test_a_heading_at_the_end_is_no_fault() -> None:
    """Nothing stands below that it could be kept with."""
    assert flow([text(9), FlowBlock(0.0, 20.0, keep_with_next=True)], 60)[-1][-1].block == 1


def test_nothing_makes_one_empty_part() -> None:
    """There is always a part to show."""
    assert flow([], 60) == ((),)


# Lines of each block; 0 for one that stays whole.
SHAPES = [[1], [0], [12], [3, 0, 3], [0] * 3, [1] * 9, [7, 1, 0, 5, 12, 2], [12] * 3, [2, 0] * 5]
CASES = [*product(SHAPES, (30.0, 47.0, 60.0, 125.0, 200.0), (0.0, 4.5, 15.0))]


@pytest.mark.parametrize(("counts", "available", "gap"), CASES)
def test_each_line_shows_once_and_in_order(counts: list[int], available: float, gap: float) -> None:
    """Read part by part, every line of every block is there."""
    blocks = [text(count, gap=gap) if count else picture(25) for count in counts]

    parts = flow(blocks, available)

    read = [
        (piece.block, line)
        for part in parts
        for piece in part
        for line in range(piece.first, max(piece.end, piece.first + (not counts[piece.block])))
    ]
    assert read == [
        (place, line) for place, count in enumerate(counts) for line in range(max(1, count))
    ]


@pytest.mark.parametrize(("counts", "available", "gap"), CASES)
def test_no_part_is_overfull(counts: list[int], available: float, gap: float) -> None:
    """Nothing goes over the lower edge."""
    blocks = [text(count, gap=gap) if count else picture(25) for count in counts]

    for part in flow(blocks, available):
        lines = sum(piece.end - piece.first for piece in part) * LINE
        fixed = sum(blocks[piece.block].overhead for piece in part)
        gaps = sum(blocks[piece.block].gap for piece in part[1:])
        assert lines + fixed + gaps <= available + 1e-3


@pytest.mark.parametrize("lines", [2, 3])
def test_short_blocks_are_not_divided_between_few_lines(lines: int) -> None:
    """Two or three lines stay together as long as lone lines need not be."""
    parts = flow([text(9), text(lines)], 100)

    assert all(piece.first == 0 for piece in parts[-1] if piece.block == 1)
