"""Walks past the screens of a visit with reach mode on, and tells what stands too high there."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtGui import QGuiApplication

from kiosk.domain.display import REACH_HIGHEST_MM
from kiosk.snapshot.screen_record import PressableRecord, pressables
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.gates import order, targets, words
from tests.visual.live_screen import Look
from tests.visual.live_window import read_screen
from tests.visual.matrix import Panel
from tests.visual.walk import live_kiosk, staging, walk
from tests.visual.walked import REPRESENTATIVE

# Before a visit nobody has chosen anything.
OUTSIDE_A_VISIT = ("attract", "staff-")
OF_A_VISIT = frozenset(one for one in REPRESENTATIVE if not one.startswith(OUTSIDE_A_VISIT))
GATES = (
    targets.too_small,
    targets.main_too_small,
    targets.too_close,
    targets.outside,
    words.cut_off,
    words.overlapping,
    words.off_screen,
    order.out_of_order,
)
ROUNDING_PX = 1.0


class TooHigh(Struct, frozen=True):
    """Something to press that reach mode leaves in the upper half, or above 1120 mm.

    Attributes:
        over: Whether it is over 1120 mm.
    """

    stop: str
    name: str
    above_floor_mm: int
    over: bool


def too_high(staged: StagedKiosk, stop: str, panel: Panel) -> Iterator[TooHigh]:
    """Name what begins in the upper half, or over 1120 mm; all of the screen is both."""
    high, scale = staged.window.height(), panel.px_per_mm
    for item in pressables(staged.window):
        above_floor_mm = panel.bottom_mm + (high - item.y) / scale
        low = item.y >= high / 2 - ROUNDING_PX
        reached = above_floor_mm <= REACH_HIGHEST_MM + ROUNDING_PX / scale
        if not (low and reached) and not fills(item, staged):
            yield TooHigh(stop, item.name, round(above_floor_mm), not reached)


def fills(item: PressableRecord, staged: StagedKiosk) -> bool:
    """Tell whether a touch anywhere presses it."""
    return (item.w, item.h) == staged.window.size().toTuple()


class Walked(Struct, frozen=True):
    """What was found on the screens with reach mode on.

    Attributes:
        high: What stands too high.
        faults: What the gates name that might show where a screen is laid out anew.
    """

    high: tuple[TooHigh, ...]
    faults: tuple[str, ...]


def walk_within_reach(
    app: QGuiApplication, panel: Panel, wanted: frozenset[str], text_scale: float = 1.0
) -> Walked:
    """Look at screens with reach mode on."""
    look = Look(text_scale=text_scale)
    high: list[TooHigh] = []
    faults: list[str] = []
    seen = set()
    with live_kiosk(app, staging(panel.size, panel.px_per_mm, text_scale)) as staged:
        staged.kiosk.first.device.mount(panel.bottom_mm)
        for stop, shown in walk(staged, wanted):
            if not staged.kiosk.comfort.display.value.reach:
                staged.kiosk.comfort.display.toggle_reach()
                settle(staged.window)
            seen.add(stop)
            high += too_high(staged, stop, panel)
            screen = read_screen(staged.window, stop, shown.screen, panel.px_per_mm, look)
            faults += [fault for gate in GATES for fault in gate(screen)]
    assert seen >= wanted
    return Walked(tuple(high), tuple(faults))
