"""Fields that cover the screen, to see that it feels a finger everywhere."""

from msgspec import Struct
from msgspec.structs import replace

# As a screen that lies across has them; an upright one has as many the other way round.
LONG_SIDE = 6
SHORT_SIDE = 4
FIELDS = LONG_SIDE * SHORT_SIDE
GIVES_UP_AFTER_S = 60


class TouchGrid(Struct, frozen=True):
    """Which fields were touched, row by row from 0."""

    touched: frozenset[int] = frozenset()

    @property
    def left(self) -> int:
        """How many were not."""
        return FIELDS - len(self.touched)


def touched(grid: TouchGrid, field: int) -> TouchGrid:
    """Note a touch.

    Raises:
        ValueError: There is no such field.
    """
    if not 0 <= field < FIELDS:
        raise ValueError(f"no field {field}")
    return replace(grid, touched=grid.touched | {field})
