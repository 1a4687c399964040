"""Reach mode brings what can be pressed down; hand mode brings the buttons to one side."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.display import Hand
from kiosk.domain.route import Screen
from kiosk.items.action_rows import ActionRows
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.qt.items.drawing import items_below
from tests.visual.matrix import PANELS, Panel
from tests.visual.walk import live_kiosk, staging, walk
from tests.visual.within_reach import OF_A_VISIT, ROUNDING_PX, Walked, too_high, walk_within_reach


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(("21.5 inch upright", None), id="21.5 inch upright"),
        pytest.param(("32 inch upright", None), id="32 inch upright", marks=pytest.mark.full),
        pytest.param(("32 inch upright", 650.0), id="32 inch upright, hung higher"),
    ],
)
def upright(request: pytest.FixtureRequest, qapp: QGuiApplication, bundled_font: str) -> Walked:
    """All representative screens on a tall panel."""
    assert bundled_font
    name, bottom_mm = request.param
    usual = PANELS[name]
    panel = Panel(usual.size, usual.px_per_mm, bottom_mm or usual.bottom_mm)
    return walk_within_reach(qapp, panel, OF_A_VISIT)


def test_reach_brings_down_what_can_be_pressed(upright: Walked) -> None:
    """All of it begins in the lower half, and nothing above 1120 mm."""
    assert upright.high == ()


def test_all_can_be_read_and_hit_within_reach(upright: Walked) -> None:
    """Nothing is cut off, stands on something else, or is heard before what is above it."""
    assert upright.faults == ()


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

    assert len(high) > 1


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
        for stop, shown in walk(staged, OF_A_VISIT):
            if shown.screen not in {"page", "answer", "questions", "sources", "faq"}:
                continue
            for hand in (Hand.LEFT, Hand.RIGHT):
                staged.kiosk.comfort.display.take_hand(hand)
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
        staged.kiosk.comfort.display.take_hand(hand)
        settle(staged.window)
        items = [i for i in items_below(staged.window.contentItem()) if i.isVisible()]
        area = next(item for item in items if isinstance(item, ActionRows))
        column = next(item for item in items if item.inherits("PartedColumn"))
        beside = bool(area.property("beside"))
        sides = left_edge(area) < left_edge(column)

    assert beside
    assert sides is at_left
