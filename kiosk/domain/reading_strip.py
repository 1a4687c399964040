"""Where the controls of reading aloud stand, in a strip above the bar."""

from enum import Enum

from msgspec import Struct

from kiosk.domain.bar import GAP_MM, MARGIN_MM, PADDING_MM, ROW_GAP_MM, TWO_ROWS_UNDER_MM

ROW_HEIGHT_MM = 25.0
# Where a screen is low, every millimetre is the text's.
LOW_ROW_HEIGHT_MM = 20.0
LOW_UNDER_MM = 220.0


class StripControl(Enum):
    """A control of reading aloud, in reading order."""

    PLAY = "play"
    REPEAT = "repeat"
    PREVIOUS = "previous"
    NEXT = "next"
    SLOWER = "slower"
    FASTER = "faster"
    SOFTER = "softer"
    LOUDER = "louder"
    STOP = "stop"


# What the word of each takes in a language with long words.
_NEEDED_MM = {
    StripControl.PLAY: 41.5,
    StripControl.REPEAT: 33.0,
    StripControl.PREVIOUS: 40.5,
    StripControl.NEXT: 32.0,
    StripControl.SLOWER: 32.0,
    StripControl.FASTER: 30.0,
    StripControl.SOFTER: 30.5,
    StripControl.LOUDER: 33.0,
    StripControl.STOP: 24.0,
}
_UPPER = (StripControl.PLAY, StripControl.REPEAT, StripControl.PREVIOUS, StripControl.NEXT)


class StripSlot(Struct, frozen=True):
    """The place of one control, in millimetres from the strip's top left corner."""

    control: StripControl
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float


def is_low(height_mm: float) -> bool:
    """Tell whether a screen is so low that the strip takes the place of a screen's actions."""
    return height_mm < LOW_UNDER_MM


def strip_height_mm(width_mm: float, height_mm: float) -> float:
    """Tell how high the strip is on a screen of a size."""
    rows = len(_rows(width_mm))
    return rows * _row_height_mm(height_mm) + (rows - 1) * ROW_GAP_MM + 2 * PADDING_MM


def strip_slots(width_mm: float, height_mm: float) -> tuple[StripSlot, ...]:
    """Lay the strip out for a screen of a size: one row, or two where the bar has two."""
    high = _row_height_mm(height_mm)
    slots = []
    for number, row in enumerate(_rows(width_mm)):
        room = width_mm - 2 * MARGIN_MM - GAP_MM * (len(row) - 1)
        y_mm = PADDING_MM + number * (high + ROW_GAP_MM)
        x_mm = MARGIN_MM
        for control in row:
            wide = _wide_mm(control, row, room)
            slots.append(StripSlot(control, x_mm, y_mm, wide, high))
            x_mm += wide + GAP_MM
    return tuple(slots)


def _rows(width_mm: float) -> tuple[tuple[StripControl, ...], ...]:
    if width_mm >= TWO_ROWS_UNDER_MM:
        return (tuple(StripControl),)
    return _UPPER, tuple(control for control in StripControl if control not in _UPPER)


def _wide_mm(control: StripControl, row: tuple[StripControl, ...], room_mm: float) -> float:
    even = room_mm / len(row)
    if even >= max(_NEEDED_MM.values()):
        return even
    return room_mm * _NEEDED_MM[control] / sum(_NEEDED_MM[other] for other in row)


def _row_height_mm(height_mm: float) -> float:
    return LOW_ROW_HEIGHT_MM if is_low(height_mm) else ROW_HEIGHT_MM
