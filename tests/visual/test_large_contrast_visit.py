"""A whole visit by taps in the largest text and high contrast, which the visitor has chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.display import Theme
from kiosk.domain.outcomes import PrintOutcome, PrintState
from kiosk.domain.route import Screen
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.gates import colors, frames, targets, words
from tests.visual.live_items import pressable_items
from tests.visual.live_screen import Look
from tests.visual.live_window import read_screen
from tests.visual.matrix import Cell
from tests.visual.walk import live_kiosk

CHOSEN = Look(theme="contrast", text_scale=2.0)
GATES = (
    targets.too_small,
    targets.main_too_small,
    targets.outside,
    words.cut_off,
    words.overlapping,
    words.off_screen,
    colors.weak_words,
    frames.weak_pixels,
)
# More than any list has pages.
ENOUGH = 20
WAY = (
    "Touch to start",
    "Display",
    "Largest",
    "Contrast",
    "Home",
    "About the medicine",
    "What it is",
    "Ask about this",
    "My questions",
    "Print my sheet",
    "Print",
)
END = ("I have my sheet", "Yes, finish and erase")


@pytest.fixture(params=["21.5 inch", "21.5 inch upright"])
def cell(request: pytest.FixtureRequest) -> Cell:
    """The screens of each change, as they ship."""
    return Cell(request.param)


@pytest.fixture
def staged(cell: Cell, bundled_font: str, qapp: QGuiApplication) -> Iterator[StagedKiosk]:
    """The kiosk on one of them."""
    assert bundled_font
    with live_kiosk(qapp, cell.staging) as staged:
        staged.kiosk.end.finish()
        settle(staged.window)
        yield staged


def called(staged: StagedKiosk, name: str) -> QQuickItem | None:
    """Give the button that can be pressed and whose name begins so."""
    for item in pressable_items(staged.window):
        node = QAccessible.queryAccessibleInterface(item)
        if node.text(QAccessible.Text.Name).startswith(name) and item.isEnabled():
            return item
    return None


def press(staged: StagedKiosk, item: QQuickItem) -> None:
    """Touch its middle once, a second after the last touch."""
    staged.clock.now_s += 1.0
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(
        staged.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
    )
    settle(staged.window)


def tap(staged: StagedKiosk, name: str) -> None:
    """Tap a button, and what turns to it as long as it is on a further page."""
    for _ in range(ENOUGH):
        item = called(staged, name)
        if item is not None:
            press(staged, item)
            return
        more = called(staged, "Show more")
        assert more is not None, f"{name!r} is nowhere"
        press(staged, more)
    raise AssertionError(f"{name!r} is nowhere")


def test_a_visit_in_the_largest_text_and_high_contrast(staged: StagedKiosk, cell: Cell) -> None:
    """A page is read, a question asked, the sheet printed, all erased; nothing is cut off."""
    found: list[str] = []
    for name in WAY:
        tap(staged, name)
        if staged.kiosk.comfort.display.value.theme is Theme.CONTRAST:
            screen = staged.kiosk.navigator.place.screen
            seen = read_screen(staged.window, name, screen.value, cell.px_per_mm, CHOSEN)
            found += [fault for gate in GATES for fault in gate(seen)]
    assert staged.kiosk.comfort.display.value.text_scale == 2.0
    assert len(staged.kiosk.book.visit.choices) == 2
    assert staged.kiosk.navigator.place.screen is Screen.PRINTING

    staged.desk.stage(PrintOutcome(PrintState.PRINTED))
    settle(staged.window)
    for name in END:
        tap(staged, name)
    assert found == []
    assert staged.kiosk.navigator.place.screen is Screen.ATTRACT
    assert staged.kiosk.book.visit.choices == ()
    assert staged.kiosk.comfort.display.value.text_scale == 1.0
