"""How many questions the two pages of a sheet hold, and with how many ruled lines."""

from collections.abc import Sequence

from msgspec import Struct

from kiosk.sheet.model import SheetQuestion

TWO_LINES_MAX = 4


class Room(Struct, frozen=True):
    """Height that questions can take, in millimetres.

    Attributes:
        single_mm: Where boxes and closing lines share the only page.
        first_mm: On page 1 of 2.
        second_mm: On page 2 of 2, above the boxes.
    """

    single_mm: float
    first_mm: float
    second_mm: float


class Gap(Struct, frozen=True):
    """White between two questions, in millimetres: at least, and where there is room."""

    least_mm: float
    airy_mm: float


class Division(Struct, frozen=True):
    """How the questions fall on the pages.

    Attributes:
        first: How many stand on page 1.
        second: How many stand on page 2.
        pages: 1 or 2; the boxes stand on the last.
    """

    first: int
    second: int
    pages: int

    @property
    def fitting(self) -> int:
        """How many questions are printed in all."""
        return self.first + self.second


def ruled_lines(questions: Sequence[SheetQuestion]) -> tuple[int, ...]:
    """Tell how many lines to write on each question gets.

    Up to four questions have two; beyond that only starred ones keep the second.
    """
    roomy = len(questions) <= TWO_LINES_MAX
    return tuple(2 if roomy or question.starred else 1 for question in questions)


def divide(heights_mm: Sequence[float], room: Room, gap: Gap) -> Division:
    """Put the questions on one page or two, each whole, in their order.

    Args:
        heights_mm: Height of each question with its lines.
        room: What each page holds.
        gap: What stands between two questions.

    Returns:
        One page where up to four questions fit beside the boxes, else two; questions that
        fit on neither are left out from the end.
    """
    count = len(heights_mm)
    if count <= TWO_LINES_MAX and _fitting(heights_mm, gap.least_mm, room.single_mm) == count:
        return Division(count, 0, pages=1)
    airy = _on_two_pages(heights_mm, gap.airy_mm, room)
    return airy if airy.fitting == count else _on_two_pages(heights_mm, gap.least_mm, room)


def _on_two_pages(heights_mm: Sequence[float], gap_mm: float, room: Room) -> Division:
    first = _fitting(heights_mm, gap_mm, room.first_mm)
    second = _fitting(heights_mm[first:], gap_mm, room.second_mm)
    return Division(first, second, pages=2)


def _fitting(heights_mm: Sequence[float], gap_mm: float, room_mm: float) -> int:
    used_mm = 0.0
    for count, height_mm in enumerate(heights_mm):
        used_mm += height_mm + (gap_mm if count else 0.0)
        if used_mm > room_mm:
            return count
    return len(heights_mm)
