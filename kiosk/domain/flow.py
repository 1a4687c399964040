"""Dividing a text between its lines, where its blocks are too high to stay whole."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.pager import ROUNDING, divide

# A lone line at the end or the start of a part is hard to read on from.
LEAST_LINES = 2
# So many parts a text may have before its blocks are torn, and before lone lines are put up with.
MOST_PARTS = 4


class FlowBlock(Struct, frozen=True):
    """A block that is divided between lines, or only as a whole.

    Attributes:
        gap: Room between it and the block above.
        overhead: Height that it has beside its lines; all of it where it stays whole.
        line_height: Height of a line.
        line_ends: Where each line ends, in letters from the start; none where it stays whole.
        sentence_ends: Where its sentences end.
        keep_with_next: How firmly it stands with the block below, as in :func:`.pager.divide`.
        tied_to_next: How firmly it had better stand with the block below, as a point of a list
            does; 0 for not at all.
    """

    gap: float
    overhead: float
    line_height: float = 0.0
    line_ends: tuple[int, ...] = ()
    sentence_ends: frozenset[int] = frozenset()
    keep_with_next: int = 0
    tied_to_next: int = 0

    def height(self, first: int = 0) -> float:
        """Tell how high it is from a line on."""
        return self.overhead + (len(self.line_ends) - first) * self.line_height


class Piece(Struct, frozen=True):
    """What of a block shows on one part.

    Attributes:
        block: Its place.
        first: The line that it begins with.
        end: The line that it ends before; that of a block without lines is 0.
    """

    block: int
    first: int
    end: int


def flow(blocks: Sequence[FlowBlock], available: float) -> tuple[tuple[Piece, ...], ...]:
    """Divide blocks into parts: whole where a few parts are enough, else between their lines.

    Args:
        blocks: In their order.
        available: Height that a part has.

    Returns:
        The pieces of each part; one empty part for no blocks. What is higher than a part and
        cannot be divided stands alone.
    """
    whole = _whole(blocks, available)
    if whole is not None and len(whole) <= MOST_PARTS:
        return whole
    neat = _filled(blocks, available, LEAST_LINES)
    if len(neat) <= MOST_PARTS:
        return _mended(blocks, available, LEAST_LINES, neat)
    return _mended(blocks, available, 1, _filled(blocks, available, 1))


def _mended(
    blocks: Sequence[FlowBlock], available: float, least: int, parts: tuple[tuple[Piece, ...], ...]
) -> tuple[tuple[Piece, ...], ...]:
    """Keep torn blocks whole where that takes no further part."""
    held: frozenset[int] = frozenset()
    for place in _torn(parts):
        if blocks[place].height() > available + ROUNDING:
            continue
        wanted = held | {place}
        whole = [_held(block) if at in wanted else block for at, block in enumerate(blocks)]
        found = _filled(whole, available, least)
        better = _headless(blocks, found), len(_torn(found))
        if len(found) <= len(parts) and better < (_headless(blocks, parts), len(_torn(parts))):
            held, parts = wanted, found
    return tuple(tuple(_whole_again(piece, blocks, held) for piece in part) for part in parts)


def torn_pieces(parts: Sequence[Sequence[Piece]]) -> list[Piece]:
    """Give the pieces that go on in the next part."""
    return [part[-1] for part, then in pairwise(parts) if part[-1].block == then[0].block]


def sentence_torn(block: FlowBlock, piece: Piece) -> bool:
    """Tell whether a piece ends in the middle of a sentence."""
    return block.line_ends[piece.end - 1] not in block.sentence_ends


def better_end(block: FlowBlock, piece: Piece) -> int | None:
    """Give where the last sentence ends on the last two lines of a piece, in letters, or None."""
    first = max(piece.first, piece.end - LEAST_LINES)
    start = block.line_ends[first - 1] if first else 0
    ends = (end for end in block.sentence_ends if start < end < block.line_ends[piece.end - 1])
    return max(ends, default=None)


def _torn(parts: tuple[tuple[Piece, ...], ...]) -> list[int]:
    return [piece.block for piece in torn_pieces(parts)]


def _headless(blocks: Sequence[FlowBlock], parts: tuple[tuple[Piece, ...], ...]) -> int:
    """Count the parts that begin with a text whose heading is on the part before."""
    ends = [part[-1].block for part, then in pairwise(parts) if part[-1].block != then[0].block]
    return sum(bool(blocks[end].keep_with_next) for end in ends)


def _held(block: FlowBlock) -> FlowBlock:
    return replace(block, overhead=block.height(), line_ends=())


def _whole_again(piece: Piece, blocks: Sequence[FlowBlock], held: frozenset[int]) -> Piece:
    whole = piece.block in held
    return Piece(piece.block, 0, len(blocks[piece.block].line_ends)) if whole else piece


def _whole(blocks: Sequence[FlowBlock], available: float) -> tuple[tuple[Piece, ...], ...] | None:
    """Divide between blocks alone.

    None where one is higher than a part and need not be, or a heading would stand alone.
    """
    if any(block.line_ends and block.height() > available + ROUNDING for block in blocks):
        return None
    parts = divide(
        [block.height() for block in blocks],
        [block.gap for block in blocks[1:]],
        available,
        [block.keep_with_next for block in blocks],
        [block.tied_to_next for block in blocks],
    )
    if any(part and _left_alone(blocks, part[-1]) for part in parts[:-1]):
        return None
    return tuple(
        tuple(Piece(place, 0, len(blocks[place].line_ends)) for place in part) for part in parts
    )


def _left_alone(blocks: Sequence[FlowBlock], place: int) -> bool:
    """Tell whether a block is parted from the text it leads to, which could be divided instead."""
    return bool(blocks[place].keep_with_next and blocks[place + 1].line_ends)


def _filled(
    blocks: Sequence[FlowBlock], available: float, least: int
) -> tuple[tuple[Piece, ...], ...]:
    parts: list[list[Piece]] = [[]]
    used = 0.0
    place, first = 0, 0
    while place < len(blocks):
        block = blocks[place]
        gap = block.gap if parts[-1] else 0.0
        end = _lines_that_fit(block, first, available - used - gap, least)
        if _stands_alone(blocks, place, available - used - gap, least) and parts[-1]:
            # Where no part holds both, it stands here as well as at the start of the next.
            end = end if _stands_alone(blocks, place, available, least) else None
        if end is None and parts[-1]:
            parts.append([])
            used = 0.0
            continue
        if end is None:
            end = _lines_that_fit(block, first, available, 1)
        end = len(block.line_ends) if end is None else end
        parts[-1].append(Piece(place, first, end))
        used += gap + block.overhead + (end - first) * block.line_height
        if end == len(block.line_ends):
            place, first = place + 1, 0
        else:
            first = end
            parts.append([])
            used = 0.0
    return tuple(tuple(part) for part in parts)


def _lines_that_fit(block: FlowBlock, first: int, room: float, least: int) -> int | None:
    """Give the line before which the piece ends, or None where no piece fits."""
    count = len(block.line_ends)
    if block.height(first) <= room + ROUNDING:
        return count
    if not count:
        return None
    fitting = int((room - block.overhead + ROUNDING) / block.line_height)
    last = min(first + fitting, count - least)
    if last - first < least:
        return None
    # A sentence that ends a line earlier is a better place, where there is room for it.
    earlier = last - 1
    at_end = earlier - first >= least > 1 and block.line_ends[earlier - 1] in block.sentence_ends
    return earlier if at_end and block.line_ends[last - 1] not in block.sentence_ends else last


def _stands_alone(blocks: Sequence[FlowBlock], place: int, room: float, least: int) -> bool:
    """Tell whether a heading would be parted from what it stands over."""
    block = blocks[place]
    if not block.keep_with_next or place + 1 == len(blocks):
        return False
    below = blocks[place + 1]
    return _lines_that_fit(below, 0, room - block.height() - below.gap, least) is None
