"""What looks like a button is one, all over, and only a finger that stays on it presses it."""

from collections.abc import Iterator

import pytest
from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.live_items import pressable_items
from tests.visual.walk import live_kiosk, staging, walk
from tests.visual.walked import REPRESENTATIVE

GRID = (0.06, 0.5, 0.94)
# So that a press counts, whatever was pressed before it and wherever the kiosk has just gone.
LATER_S = 2.0


class Deaf(Struct, frozen=True):
    """A place in a visible shape that does not press it."""

    stop: str
    name: str
    at: tuple[float, float]


@pytest.fixture(scope="module")
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The kiosk as it ships, on the default screen."""
    assert bundled_font
    with live_kiosk(qapp, staging()) as staged:
        yield staged


def press_and_slide_off(staged: StagedKiosk, place: QPoint) -> None:
    """Put a finger down, move it to the corner of the window, and lift it there."""
    staged.clock.now_s += LATER_S
    corner = QPoint(1, 1)
    QTest.mousePress(staged.window, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(staged.window, corner)
    QTest.mouseRelease(staged.window, Qt.MouseButton.LeftButton, pos=corner)


def deaf_places(staged: StagedKiosk, stop: str, item: QQuickItem) -> Iterator[Deaf]:
    """Press nine places of a button and name those that it does not feel."""
    for across in GRID:
        for down in GRID:
            point = QPointF(item.width() * across, item.height() * down)
            place = item.mapToScene(point).toPoint()
            staged.clock.now_s += LATER_S
            QTest.mousePress(staged.window, Qt.MouseButton.LeftButton, pos=place)
            felt = bool(item.property("pressed"))
            QTest.mouseMove(staged.window, QPoint(1, 1))
            QTest.mouseRelease(staged.window, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
            if not felt:
                yield Deaf(stop, str(item.property("spoken")), (across, down))


def buttons(staged: StagedKiosk) -> list[QQuickItem]:
    """Give what can be pressed now; one that fills the screen is under everything."""
    size = staged.window.size()
    return [
        item
        for item in pressable_items(staged.window)
        if item.isEnabled() and (item.width(), item.height()) != size.toTuple()
    ]


def test_each_visible_shape_is_a_button_all_over(staged: StagedKiosk) -> None:
    """Nine places of each button press it, and sliding off presses nothing."""
    found: list[Deaf] = []
    seen = 0
    for stop, _ in walk(staged, REPRESENTATIVE):
        here = staged.kiosk.navigator.place, staged.kiosk.book.visit
        for item in buttons(staged):
            seen += 1
            found += deaf_places(staged, stop, item)
        if stop not in {"attract", "attract/left-sheet"}:
            assert (staged.kiosk.navigator.place, staged.kiosk.book.visit) == here, stop
    assert seen > len(REPRESENTATIVE)
    assert found == []


@pytest.mark.planted("A19", "a button with something else over half of it")
def test_a_covered_half_is_named(staged: StagedKiosk) -> None:
    """Six of the nine places of one that another button covers are deaf."""
    stops = dict(walk(staged, frozenset({"finish"})))
    assert "finish" in stops
    settle(staged.window)
    first, second = buttons(staged)[:2]
    x, y = second.x(), second.y()
    second.setPosition(QPointF(first.x() + first.width() * 0.4, first.y()))
    second.setZ(1)
    deaf = list(deaf_places(staged, "finish", first))
    second.setPosition(QPointF(x, y))
    assert {one.at[0] for one in deaf} == {0.5, 0.94}


@pytest.mark.planted("A21", "a button that acts although the finger slid off")
def test_a_finger_that_stays_does_press(staged: StagedKiosk) -> None:
    """The measure above would see an action: lifted on the button, it acts."""
    dict(walk(staged, frozenset({"finish"})))
    before = staged.kiosk.navigator.place
    item = buttons(staged)[0]
    place = item.mapToScene(item.boundingRect().center()).toPoint()
    press_and_slide_off(staged, place)
    assert staged.kiosk.navigator.place == before
    staged.clock.now_s += LATER_S
    QTest.mouseClick(staged.window, Qt.MouseButton.LeftButton, pos=place)
    assert staged.kiosk.navigator.place != before
