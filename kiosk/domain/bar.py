"""Where the controls of the fixed bar stand."""

from collections.abc import Sequence
from enum import Enum

from msgspec import Struct

ROW_HEIGHT_MM = 25.0
GAP_MM = 3.0
# Whole pixels may take half a millimetre away.
ROW_GAP_MM = 3.6
MARGIN_MM = 5.0
# Off the frame by 5 mm, after whole pixels have taken some away.
BOTTOM_MM = 5.4
PADDING_MM = 3.0
TWO_ROWS_UNDER_MM = 308.0
NINE_CONTROLS_FROM_MM = 400.0
NINE_IN_TWO_ROWS_FROM_MM = 238.0
NARROWEST_MM = 40.0
WIDEST_MM = 64.0


class BarControl(Enum):
    """A control of the bar, in reading order."""

    HOME = "home"
    BACK = "back"
    QUESTIONS = "questions"
    READ_ALOUD = "read-aloud"
    DISPLAY = "display"
    LANGUAGE = "language"
    HIDE = "hide"
    HELP = "help"
    FINISH = "finish"


# Room that the words need in capitals of 4.8 mm, with air inside a frame that always shows;
# whole pixels may take 0.6 mm of it away.
_NEEDED_MM = {BarControl.QUESTIONS: 47.8, BarControl.HELP: 55.4}
_NEEDED_BY_OTHERS_MM = 40.6
_ONLY_WITH_ROOM = frozenset({BarControl.LANGUAGE, BarControl.HIDE})
_SECOND_ROW = frozenset(
    {BarControl.READ_ALOUD, BarControl.DISPLAY, BarControl.HIDE, BarControl.HELP}
)


class BarSlot(Struct, frozen=True):
    """The place of one control, in millimetres from the bar's top left corner."""

    control: BarControl
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float = ROW_HEIGHT_MM


def bar_height_mm(screen_width_mm: float) -> float:
    """Tell how high the bar is on a screen of a width."""
    rows = 2 if screen_width_mm < TWO_ROWS_UNDER_MM else 1
    return rows * ROW_HEIGHT_MM + (rows - 1) * ROW_GAP_MM + PADDING_MM + BOTTOM_MM


def bar_slots(screen_width_mm: float) -> tuple[BarSlot, ...]:
    """Lay the bar out for a screen of a width.

    Each control is at least 40 × 25 mm, 3 mm from the next. The bar has nine controls where
    there is room for them, else seven; under 308 mm they stand in two rows.
    """
    full = is_full(screen_width_mm)
    controls = [c for c in BarControl if full or c not in _ONLY_WITH_ROOM]
    if screen_width_mm >= TWO_ROWS_UNDER_MM:
        return _row(controls, screen_width_mm, PADDING_MM)
    upper = [c for c in controls if c not in _SECOND_ROW]
    lower = [c for c in controls if c in _SECOND_ROW]
    return (
        *_row(upper, screen_width_mm, PADDING_MM),
        *_row(lower, screen_width_mm, PADDING_MM + ROW_HEIGHT_MM + ROW_GAP_MM),
    )


def is_full(screen_width_mm: float) -> bool:
    """Tell whether Language and Hide stand in the bar: in one row from 400 mm, and in two rows."""
    if screen_width_mm < TWO_ROWS_UNDER_MM:
        return screen_width_mm >= NINE_IN_TWO_ROWS_FROM_MM
    return screen_width_mm >= NINE_CONTROLS_FROM_MM


def _row(
    controls: Sequence[BarControl], screen_width_mm: float, y_mm: float
) -> tuple[BarSlot, ...]:
    room = screen_width_mm - 2 * MARGIN_MM - GAP_MM * (len(controls) - 1)
    needed = _squeezed([_NEEDED_MM.get(c, _NEEDED_BY_OTHERS_MM) for c in controls], room)
    spare = max(0.0, room - sum(needed)) / len(controls)
    widths = [min(width + spare, max(width, WIDEST_MM)) for width in needed]
    left_over = room - sum(widths)
    slots = []
    x_mm = MARGIN_MM
    for control, width_mm in zip(controls, widths, strict=True):
        if control is BarControl.HELP:
            x_mm += left_over
        slots.append(BarSlot(control, x_mm, y_mm, width_mm))
        x_mm += width_mm + GAP_MM
    return tuple(slots)


def _squeezed(widths: list[float], room: float) -> list[float]:
    """Take from the wider ones what is missing, so that none leaves the screen."""
    wish = sum(widths) - NARROWEST_MM * len(widths)
    granted = min(wish, room - NARROWEST_MM * len(widths))
    return [NARROWEST_MM + (width - NARROWEST_MM) * granted / wish for width in widths]
