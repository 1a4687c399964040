"""The figures of a measurement as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

HEAD = ("figure", "unit", "target", "value", "ratio", "met")


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure.

    Attributes:
        limit: The most that it may be: a ratio where it is held against another figure, else in
            its own unit. None where nothing is asked of it.
        against: The value of the figure that it is held against, measured in the same run.
    """

    name: str
    unit: str
    value: float
    limit: float | None = None
    against: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the other figure it is, or None where there is no other."""
        return None if self.against is None else self.value / self.against

    @property
    def is_met(self) -> bool | None:
        """Whether it is within its limit, or None where it has none."""
        if self.limit is None:
            return None
        judged = self.value if self.ratio is None else self.ratio
        return judged <= self.limit


@dataclass(frozen=True, slots=True)
class Measured:
    """What one part of the measurement gave.

    Attributes:
        notes: What a reader of the figures should know.
    """

    figures: tuple[Figure, ...]
    notes: tuple[str, ...] = ()


def share_of(values: Sequence[float], share: float) -> float:
    """Give the value that this share of all values does not exceed, such as 0.99 for p99."""
    return sorted(values)[ceil(len(values) * share) - 1]


def table(figures: Sequence[Figure]) -> str:
    """Lay figures out below each other, the words to the left and the numbers to the right."""
    rows = [HEAD, *map(_cells, figures)]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = ["  ".join(_aligned(row, widths)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * max(map(len, lines)), *lines[1:]])


def _cells(figure: Figure) -> tuple[str, ...]:
    sign = "" if figure.limit is None else f"<= {figure.limit:g}"
    target = f"{sign} x" if sign and figure.against is not None else sign
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    met = {None: "", True: "yes", False: "NO"}[figure.is_met]
    return (figure.name, figure.unit, target, f"{figure.value:.1f}", ratio, met)


def _aligned(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    to_the_right = {"target", "value", "ratio"}
    return [
        cell.rjust(width) if title in to_the_right else cell.ljust(width)
        for title, cell, width in zip(HEAD, row, widths, strict=True)
    ]
