"""Reach mode brings what can be pressed down; hand mode brings the buttons to one side."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.display import REACH_HIGHEST_MM, Hand
from kiosk.domain.route import Screen
from kiosk.items.action_rows import ActionRows
from kiosk.snapshot.screen_record import PressableRecord, pressables
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.qt.items.drawing import items_below
from tests.visual.matrix import PANELS, Panel
from tests.visual.walk import REPRESENTATIVE, live_kiosk, staging, walk

# Before a visit nobody has chosen anything.
OUTSIDE_A_VISIT = ("attract", "staff-")
# Screens and things beside a title that reach mode does not bring down yet.
AWAITED_SCREENS = ("language", "search/")
AWAITED_NAMES = frozenset(
    {"Search", "Language", "Write my own question", "Not your list? Start over"}
)
ROUNDING_PX = 1.0


@dataclass(frozen=True, slots=True)
class TooHigh:
    """Something to press that reach mode leaves above what a seated visitor reaches."""

    stop: str
    name: str
    above_floor_mm: int

    @property
    def awaited(self) -> bool:
        """Whether it is known to stand too high."""
        return self.stop.startswith(AWAITED_SCREENS) or self.name in AWAITED_NAMES


def too_high(staged: StagedKiosk, stop: str, panel: Panel) -> Iterator[TooHigh]:
    """Name what begins in the upper half, or over 1120 mm; all of the screen is both."""
    high, scale = staged.window.height(), panel.px_per_mm
    for item in pressables(staged.window):
        above_floor_mm = panel.bottom_mm + (high - item.y) / scale
        low = item.y >= high / 2 - ROUNDING_PX
        reached = above_floor_mm <= REACH_HIGHEST_MM + ROUNDING_PX / scale
        if not (low and reached) and not fills(item, staged):
            yield TooHigh(stop, item.name, round(above_floor_mm))


def fills(item: PressableRecord, staged: StagedKiosk) -> bool:
    """Tell whether a touch anywhere presses it."""
    return (item.w, item.h) == staged.window.size().toTuple()


@pytest.fixture(
    scope="module",
    params=[("21.5 inch upright", None), ("32 inch upright", None), ("32 inch upright", 650.0)],
    ids=["21.5 inch upright", "32 inch upright", "32 inch upright, hung higher"],
)
def found(
    request: pytest.FixtureRequest, qapp: QGuiApplication, bundled_font: str
) -> list[TooHigh]:
    """What stands too high on all representative screens with reach mode on."""
    assert bundled_font
    name, bottom_mm = request.param
    usual = PANELS[name]
    panel = Panel(usual.size, usual.px_per_mm, bottom_mm or usual.bottom_mm)
    faults: list[TooHigh] = []
    seen = 0
    with live_kiosk(qapp, staging(panel.size, panel.px_per_mm)) as staged:
        staged.kiosk.first.device.mount(panel.bottom_mm)
        for stop, _ in walk(staged, REPRESENTATIVE):
            if stop.startswith(OUTSIDE_A_VISIT):
                continue
            if not staged.kiosk.display.value.reach:
                staged.kiosk.display.toggle_reach()
                settle(staged.window)
            seen += 1
            faults += too_high(staged, stop, panel)
    assert seen > len(REPRESENTATIVE) // 2
    return faults


def test_reach_brings_down_what_can_be_pressed(found: list[TooHigh]) -> None:
    """Bar, pager and lists stand in the lower half, and nothing above 1120 mm."""
    assert [fault for fault in found if not fault.awaited] == []


@pytest.mark.xfail(reason="these screens and the buttons beside a title do not come down yet")
def test_reach_brings_down_the_rest(found: list[TooHigh]) -> None:
    """Where a layout has not been told of reach yet."""
    assert [fault for fault in found if fault.awaited] == []


def test_without_reach_things_stand_higher(qapp: QGuiApplication, bundled_font: str) -> None:
    """The measure above sees what stands high."""
    assert bundled_font
    panel = PANELS["21.5 inch upright"]
    with live_kiosk(qapp, staging(panel.size, panel.px_per_mm)) as staged:
        high = [
            fault
            for stop, _ in walk(staged, frozenset({"faq"}))
            if stop == "faq"
            for fault in too_high(staged, stop, panel)
        ]

    assert len([fault for fault in high if not fault.awaited]) > 1


def rows_of(staged: StagedKiosk) -> Iterator[tuple[ActionRows, list[list[QQuickItem]]]]:
    """Give the action areas that show, and their buttons row by row."""
    for item in items_below(staged.window.contentItem()):
        if isinstance(item, ActionRows) and item.isVisible() and item.width() > 0:
            shown = [
                child
                for child in item.childItems()
                if child.property("atEnd") is not None and child.isVisible()
            ]
            middles = sorted({child.y() + child.height() / 2 for child in shown})
            rows = [[c for c in shown if c.y() + c.height() / 2 == middle] for middle in middles]
            yield item, rows


def gathered(staged: StagedKiosk, hand: Hand) -> Iterator[bool]:
    """Tell of each row whether it begins at the left, or ends at the right, side."""
    for area, rows in rows_of(staged):
        for row in rows:
            if hand is Hand.LEFT:
                yield min(button.x() for button in row) == 0
            else:
                end = max(button.x() + button.width() for button in row)
                yield abs(end - area.width()) <= ROUNDING_PX


@pytest.mark.parametrize("panel_name", ["21.5 inch", "21.5 inch upright"])
def test_the_action_rows_stand_at_the_chosen_side(
    panel_name: str, qapp: QGuiApplication, bundled_font: str
) -> None:
    """On every representative screen, and at the other side as soon as that is chosen."""
    assert bundled_font
    panel = PANELS[panel_name]
    wrong: list[tuple[str, Hand]] = []
    rows = 0
    with live_kiosk(qapp, staging(panel.size, panel.px_per_mm)) as staged:
        for stop, shown in walk(staged, REPRESENTATIVE):
            if shown.screen not in {"page", "answer", "questions", "sources", "faq"}:
                continue
            for hand in (Hand.LEFT, Hand.RIGHT):
                staged.kiosk.display.take_hand(hand)
                settle(staged.window)
                sides = list(gathered(staged, hand))
                rows += len(sides)
                wrong += [(stop, hand)] * sides.count(False)
    assert rows > 20
    assert wrong == []


def left_edge(item: QQuickItem) -> float:
    """Give where an item begins on the screen."""
    return item.mapToScene(QPointF(0, 0)).x()


@pytest.mark.parametrize(("hand", "at_left"), [(Hand.BOTH, False), (Hand.LEFT, True)])
def test_buttons_beside_large_text_change_sides(
    hand: Hand, at_left: bool, qapp: QGuiApplication, bundled_font: str
) -> None:
    """On a low screen they stand in a column, at the right unless the left is chosen."""
    assert bundled_font
    panel = PANELS["15.4 inch"]
    with live_kiosk(qapp, staging(panel.size, panel.px_per_mm, 2.0)) as staged:
        staged.kiosk.attract.begin()
        staged.kiosk.navigator.go(Screen.PAGE, "what-it-is/summary")
        staged.kiosk.display.take_hand(hand)
        settle(staged.window)
        items = [i for i in items_below(staged.window.contentItem()) if i.isVisible()]
        area = next(item for item in items if isinstance(item, ActionRows))
        column = next(item for item in items if item.inherits("PartedColumn"))
        beside = bool(area.property("beside"))
        sides = left_edge(area) < left_edge(column)

    assert beside
    assert sides is at_left
