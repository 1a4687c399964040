"""The largest text is divided between its lines: no line lost, none alone without need."""

import random

import pytest

from kiosk.domain.flow import (
    MOST_PARTS,
    FlowBlock,
    Piece,
    better_end,
    flow,
    sentence_torn,
    torn_pieces,
)
from kiosk.domain.pager import HEADING

LINE = 10.0
ROOM = 100.0
GAP = 5.0


def text(lines: int, *, ends: tuple[int, ...] = (), overhead: float = 0.0) -> FlowBlock:
    """A block of lines of ten letters; ``ends`` are the lines behind which a sentence ends."""
    letters = tuple(10 * (line + 1) for line in range(lines))
    return FlowBlock(GAP, overhead, LINE, letters, frozenset(10 * line for line in ends))


def figure(high: float) -> FlowBlock:
    """A block that stays whole."""
    return FlowBlock(GAP, high)


def heading(lines: int = 2) -> FlowBlock:
    """A block that stands with the one below."""
    return FlowBlock(GAP, 0.0, LINE, tuple(range(5, 5 * lines + 1, 5)), keep_with_next=HEADING)


def pieces(blocks: list[FlowBlock]) -> list[list[tuple[int, int, int]]]:
    """Divide blocks into parts of 100."""
    return [[(p.block, p.first, p.end) for p in part] for part in flow(blocks, ROOM)]


def test_no_blocks_are_one_empty_part() -> None:
    """There is a page to show, even if nothing stands on it."""
    assert flow([], ROOM) == ((),)


def test_a_heading_is_not_left_for_a_text_that_just_fits_a_part() -> None:
    """The text is divided instead."""
    first, *_rest = pieces([heading(), text(10, ends=(4,))])
    assert [block for block, _first, _end in first] == [0, 1]


def test_what_fits_is_one_part() -> None:
    """Gaps count between blocks only, and overhead to its block."""
    assert pieces([text(4), text(5, overhead=5)]) == [[(0, 0, 4), (1, 0, 5)]]


def test_blocks_stay_whole_where_a_few_parts_are_enough() -> None:
    """A text is not torn just to fill a part."""
    assert pieces([text(6), text(6), text(6)]) == [[(0, 0, 6)], [(1, 0, 6)], [(2, 0, 6)]]


def test_what_is_whole_may_be_higher_than_its_part() -> None:
    """A figure cannot be divided; the texts around it stay whole, too."""
    assert pieces([text(6), figure(150), text(6)]) == [[(0, 0, 6)], [(1, 0, 0)], [(2, 0, 6)]]


def test_a_block_that_is_too_high_is_divided_between_lines() -> None:
    """The part is filled, and what follows goes on where there is room."""
    assert pieces([text(15), text(3)]) == [[(0, 0, 10)], [(0, 10, 15), (1, 0, 3)]]


def test_many_small_parts_are_filled_instead() -> None:
    """Five blocks of 60 are five parts whole, and four when they are filled."""
    parts = pieces([text(6)] * 6)

    assert len(parts) <= MOST_PARTS
    assert parts[0] == [(0, 0, 6), (1, 0, 3)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(11, [(0, 0, 9), (0, 9, 11)], id="no lone last line"),
        pytest.param(12, [(0, 0, 10), (0, 10, 12)], id="two are no lone line"),
    ],
)
def test_no_line_is_left_alone(lines: int, expected: list[tuple[int, int, int]]) -> None:
    """It is hard to read on from."""
    assert pieces([text(lines)]) == [[expected[0]], [expected[1]]]


def test_a_block_is_not_torn_where_that_saves_no_part() -> None:
    """A message of two sentences stands on the part that would hold its second half anyway."""
    assert pieces([text(12), text(4), text(5)]) == [
        [(0, 0, 10)],
        [(0, 10, 12), (1, 0, 4)],
        [(2, 0, 5)],
    ]


def test_a_heading_stays_with_a_text_that_would_be_whole_elsewhere() -> None:
    """A torn text is the smaller harm."""
    parts = pieces([text(12), heading(), text(10, ends=(4,)), text(4)])
    assert (1, 0, 2) in parts[1]
    assert (2, 0, 4) in parts[1]


@pytest.mark.parametrize(
    ("ends", "piece", "expected"),
    [
        (frozenset({35, 36}), Piece(0, 0, 4), 36),
        (frozenset({25, 26}), Piece(0, 0, 4), 26),
        (frozenset({15, 16}), Piece(0, 0, 4), None),
        (frozenset({15, 16}), Piece(0, 2, 3), None),
    ],
    ids=["last line", "line before", "too far up", "in an earlier piece"],
)
def test_a_piece_may_end_with_a_sentence_of_its_last_lines(
    ends: frozenset[int], piece: Piece, expected: int | None
) -> None:
    """Further up too much of the part would stay empty."""
    block = FlowBlock(GAP, 0.0, LINE, (10, 20, 30, 40, 50), ends)
    assert better_end(block, piece) == expected


@pytest.mark.parametrize(("end", "torn"), [(2, False), (3, True)])
def test_a_sentence_is_torn_where_it_does_not_end(end: int, *, torn: bool) -> None:
    """A part that ends with a sentence says nothing by half."""
    assert sentence_torn(text(5, ends=(2,)), Piece(0, 0, end)) is torn


def test_a_torn_piece_is_one_that_goes_on() -> None:
    """A block that ends with its part is whole."""
    parts = flow([text(12), text(8)], ROOM)
    assert torn_pieces(parts) == [parts[0][-1]]


def test_no_first_line_is_left_alone() -> None:
    """Where only one line has room, the text begins on the next part."""
    assert pieces([text(8), text(11)]) == [[(0, 0, 8)], [(1, 0, 9)], [(1, 9, 11)]]


def test_a_sentence_that_ends_a_line_earlier_is_where_to_divide() -> None:
    """The next part begins with a new sentence."""
    assert pieces([text(15, ends=(9,))]) == [[(0, 0, 9)], [(0, 9, 15)]]


def test_a_sentence_that_ends_in_the_last_line_stays_there() -> None:
    """That is the best place of all."""
    assert pieces([text(15, ends=(9, 10))]) == [[(0, 0, 10)], [(0, 10, 15)]]


def test_lone_lines_are_put_up_with_where_parts_grow_too_many() -> None:
    """Turning more than four parts is worse than a line alone."""
    blocks = [figure(80), text(11), figure(75), text(11), text(11)]

    assert pieces(blocks)[0][1:] == [(1, 0, 1)]


def test_a_heading_goes_with_its_text() -> None:
    """It is not left alone at the end of a part."""
    assert pieces([text(7), heading(), text(15)])[:2] == [[(0, 0, 7)], [(1, 0, 2), (2, 0, 7)]]


def test_a_heading_may_stand_over_the_first_lines() -> None:
    """Two of them are enough."""
    assert pieces([text(5), heading(), text(15)])[0] == [(0, 0, 5), (1, 0, 2), (2, 0, 2)]


def test_a_last_heading_has_nothing_to_stay_with() -> None:
    """It stands where there is room."""
    assert pieces([text(15), heading()])[1] == [(0, 10, 15), (1, 0, 2)]


def test_a_heading_over_what_never_fits_is_shown_all_the_same() -> None:
    """Dividing comes to an end."""
    assert pieces([heading(), figure(150), text(15)])[:2] == [[(0, 0, 2)], [(1, 0, 0)]]


def test_a_heading_that_no_part_holds_with_its_figure_stays_where_it_is() -> None:
    """On a part of its own it would stand as far from it."""
    blocks = [text(15), heading(), figure(95), text(15)]

    assert pieces(blocks)[1] == [(0, 10, 15), (1, 0, 2)]


@pytest.mark.parametrize("room", [5.0, 10.0, 15.0, 20.0, 25.0, 35.0])
def test_a_part_of_few_lines_covers_nothing(room: float) -> None:
    """Where two lines have no room, one stands alone; what is lower than a line holds it whole."""
    parts = flow([text(3)], room)

    assert [piece.block for part in parts for piece in part] == [0] * len(parts)
    assert all(
        (piece.end - piece.first) * LINE <= room or room < LINE for part in parts for piece in part
    )


def _any_block(dice: random.Random) -> FlowBlock:
    if dice.random() < 0.2:
        return figure(dice.uniform(5, 120))
    if dice.random() < 0.2:
        return heading(dice.randint(1, 3))
    lines = dice.randint(1, 25)
    ends = tuple(line for line in range(1, lines + 1) if dice.random() < 0.3)
    return text(lines, ends=ends, overhead=dice.choice([0.0, 12.0]))


def _height(part: tuple[Piece, ...], blocks: list[FlowBlock]) -> float:
    heights = (
        blocks[p.block].overhead + (p.end - p.first) * blocks[p.block].line_height for p in part
    )
    return sum(heights) + sum(blocks[p.block].gap for p in part[1:])


def _lone(part: tuple[Piece, ...], blocks: list[FlowBlock]) -> bool:
    """Whether a part cannot be made lower: one figure, or one line."""
    (piece,) = part if len(part) == 1 else (None,)
    if piece is None:
        return False
    return not blocks[piece.block].line_ends or piece.end - piece.first == 1


@pytest.mark.parametrize("seed", range(200))
def test_any_text_is_shown_whole_and_fits(seed: int) -> None:
    """Pieces hold each line once and in order, and fit unless nothing smaller can be shown."""
    dice = random.Random(seed)  # noqa: S311 - repeatable cases, nothing secret
    blocks = [_any_block(dice) for _ in range(dice.randint(1, 12))]
    room = dice.choice([25.0, 40.0, 100.0])

    parts = flow(blocks, room)

    shown = [(piece.block, line) for part in parts for piece in part for line in _lines(piece)]
    assert shown == [
        (place, line)
        for place, block in enumerate(blocks)
        for line in range(len(block.line_ends) or 1)
    ]
    assert all(parts)
    assert all(_height(part, blocks) <= room + 1e-6 or _lone(part, blocks) for part in parts)


def _lines(piece: Piece) -> range:
    return range(piece.first, piece.end or 1)
