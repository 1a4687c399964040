"""Dividing what does not fit: pages into parts, lists into pages, and moving between them."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

# Heights come from text layout in floating point; less than this is no overflow.
ROUNDING = 1e-6
# How firmly a block stands with the next one, whatever that takes.
LEAD = 1
HEADING = 2


def divide(
    heights: Sequence[float],
    gaps: Sequence[float] | float,
    available: float,
    keep_with_next: Sequence[int],
    tied_to_next: Sequence[int] | None = None,
) -> tuple[range, ...]:
    """Divide blocks into parts that fit, with as few parts as can be and evenly filled.

    Args:
        heights: Height of each block, in the unit of ``available``.
        gaps: Room between neighbours, one for each pair or one for all.
        available: Height that a part has.
        keep_with_next: How firmly a block should stand with the next one, even if that takes a
            further part: :data:`HEADING`, :data:`LEAD` for words that lead to it, or 0.
        tied_to_next: How firmly a block, such as a point of a list, should stand with the next one
            where that takes no further part; by default not at all, 0.

    Returns:
        The blocks of each part, in order and without holes; one empty part for no blocks. A
        block that is taller than the room stands alone.

    Raises:
        ValueError: The sequences do not fit together.
    """
    count = len(heights)
    between = [gaps] * (count - 1) if isinstance(gaps, (int, float)) else list(gaps)
    tied = [0] * count if tied_to_next is None else tied_to_next
    if len(between) != max(0, count - 1) or not len(keep_with_next) == len(tied) == count:
        raise ValueError("one gap for each pair, one keep_with_next and tie for each block")
    best = {count: _Division((), 0, 0, 0.0)}
    for first in reversed(range(count)):
        divisions = (
            _with_first_part(best[end], range(first, end), room, keep_with_next, tied)
            for end, room in reversed(_fitting_ends(first, heights, between, available))
        )
        best[first] = min(divisions, key=_badness)
    return best[0].parts or (range(0),)


def one_by_one(keep_with_next: Sequence[int]) -> tuple[range, ...]:
    """Divide blocks so that each is a part of its own, with the headings that stand over it."""
    parts = []
    first = 0
    for block, keep in enumerate(keep_with_next):
        if not keep or block == len(keep_with_next) - 1:
            parts.append(range(first, block + 1))
            first = block + 1
    return tuple(parts) or (range(0),)


class _Division(Struct, frozen=True):
    """Parts from some block to the last, what they tear apart, and the spread of their room."""

    parts: tuple[range, ...]
    separated: int
    untied: int
    unevenness: float


def _badness(division: _Division) -> tuple[int, int, int, float]:
    return division.separated, len(division.parts), division.untied, division.unevenness


def _fitting_ends(
    first: int, heights: Sequence[float], between: Sequence[float], available: float
) -> list[tuple[int, float]]:
    """Give each end that a part from ``first`` can have, with the room it leaves."""
    used = heights[first]
    ends = [(first + 1, max(0.0, available - used))]
    for block in range(first + 1, len(heights)):
        used += between[block - 1] + heights[block]
        if used > available + ROUNDING:
            break
        ends.append((block + 1, max(0.0, available - used)))
    return ends


def _with_first_part(
    rest: _Division,
    part: range,
    room: float,
    keep_with_next: Sequence[int],
    tied_to_next: Sequence[int],
) -> _Division:
    separated = rest.separated + (_separation(part[-1], keep_with_next) if rest.parts else 0)
    untied = rest.untied + (tied_to_next[part[-1]] if rest.parts else 0)
    return _Division((part, *rest.parts), separated, untied, rest.unevenness + room**2)


def _separation(block: int, keep_with_next: Sequence[int]) -> int:
    """Weigh a page break after a block: worst between a heading and the text it stands over."""
    between_headings = keep_with_next[block] == keep_with_next[block + 1] == HEADING
    return keep_with_next[block] + (keep_with_next[block] == HEADING and not between_headings)


class PagerPosition(Struct, frozen=True):
    """Where a reader is, all counted from 1: "Page 2 of 6", part 1 of 2."""

    page: int
    page_count: int
    part: int = 1
    part_count: int = 1


def forward(
    position: PagerPosition, parts_of: Callable[[int], int] = lambda _page: 1
) -> PagerPosition | None:
    """Go to the next part, or to the first part of the next page.

    Args:
        position: Where the reader is.
        parts_of: Number of parts of a page; asked only if the page changes. One that is known
            later goes in with :func:`redivided`.

    Returns:
        The new position, or None at the end.
    """
    if position.part < position.part_count:
        return replace(position, part=position.part + 1)
    if position.page == position.page_count:
        return None
    page = position.page + 1
    return PagerPosition(page, position.page_count, 1, parts_of(page))


def back(
    position: PagerPosition, parts_of: Callable[[int], int] = lambda _page: 1
) -> PagerPosition | None:
    """Go to the part before, or to the last part of the page before.

    Args:
        position: Where the reader is.
        parts_of: As for :func:`forward`.

    Returns:
        The new position, or None at the start.
    """
    if position.part > 1:
        return replace(position, part=position.part - 1)
    if position.page == 1:
        return None
    page = position.page - 1
    return PagerPosition(page, position.page_count, parts_of(page), parts_of(page))


def redivided(position: PagerPosition, part_count: int, *, at_end: bool = False) -> PagerPosition:
    """Keep the place in a page that now has another number of parts.

    Args:
        position: Where the reader was.
        part_count: Parts of the page now, 1 or more.
        at_end: Whether to stand on the last part, as after going back to the page.
    """
    part = part_count if at_end else min(position.part, part_count)
    return replace(position, part=part, part_count=part_count)


class PageOfRows(Struct, frozen=True):
    """One page of a list.

    Attributes:
        page: Counted from 1.
        rows: Places of its rows in the list, counted from 0.
    """

    page: int
    page_count: int
    rows: range


def rows_per_page(count: int, capacity: int, columns: int = 1) -> int:
    """Spread rows evenly over as few pages as can be, so that no page holds a lone last row.

    Args:
        count: Rows in the list, 0 or more.
        capacity: Rows that fit on a page; less than 1 counts as 1.
        columns: How many rows stand beside each other.

    Returns:
        Rows of the first page, of which no other has more; at least 1.
    """
    return max(1, len(page_of_rows(count, capacity, 1, columns).rows))


def page_of_rows(count: int, capacity: int, page: int, columns: int = 1) -> PageOfRows:
    """Give one page of a list; a page outside the list becomes the nearest one.

    Args:
        count: Rows in the list, 0 or more.
        capacity: Rows that fit on a page; less than 1 counts as 1.
        page: Counted from 1.
        columns: How many rows stand beside each other; a page that is not the last is full of
            such, unless that took a further page.
    """
    fitting = max(1, capacity)
    page_count = max(1, -(-count // fitting))
    side_by_side = columns if page_count * (fitting // columns) * columns >= count else 1
    lines, longer_pages = divmod(-(-count // side_by_side), page_count)
    nearest = max(1, min(page, page_count))
    first, end = (
        min(count, (number * lines + min(number, longer_pages)) * side_by_side)
        for number in (nearest - 1, nearest)
    )
    return PageOfRows(nearest, page_count, range(first, end))
