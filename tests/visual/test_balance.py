"""On the screen that most clinics have no screen to read leaves half of itself bare."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from tests.visual.gates.balance import bare_below, bare_beside
from tests.visual.live_screen import Box, LiveScreen
from tests.visual.planted_screens import BODY, GOOD, HOME, ROW, TITLE
from tests.visual.walk import live_kiosk, live_screens, staging

STOPS = frozenset(
    {
        *(f"topic/{group}" for group in ("basics", "uses", "fit", "visit", "risks", "afterwards")),
        *(f"faq/{group}" for group in ("basics", "uses", "fit", "visit", "risks", "afterwards")),
        "questions/stages",
        "questions/stage/for-pain",
        "questions/empty",
        "page/going-home/no-driving",
        "page/going-home/no-alcohol",
        "page/how-it-may-feel/in-short",
        "page/drip-and-spray/visits",
        "page/depression/drip-and-ect",
        "answer/is-it-safe",
        "answer/alcohol-after",
        "teach-back/depression",
        "glossary/all-words",
        "glossary/one-word",
        "sources/drip-and-spray/how-they-differ",
        "help",
        "home",
    }
)
SPREAD = replace(BODY, box=Box(100, 400, 800, 60))
FULL = replace(GOOD, texts=(TITLE, SPREAD), pictures=(), items=(ROW, HOME))


@pytest.fixture(scope="module")
def screens(qapp: QGuiApplication, bundled_font: str) -> tuple[LiveScreen, ...]:
    """Lists, pages and what else is read, on the 21.5-inch screen."""
    assert bundled_font
    with live_kiosk(qapp, staging()) as staged:
        return live_screens(staged, 4.03, STOPS)


def test_each_is_looked_at(screens: tuple[LiveScreen, ...]) -> None:
    """A stop that is called otherwise now would go unseen."""
    assert {screen.id for screen in screens} >= STOPS


def test_nothing_ends_in_its_upper_half(screens: tuple[LiveScreen, ...]) -> None:
    """A few cards or rows share the height."""
    assert [fault for screen in screens for fault in bare_below(screen)] == []


def test_nothing_stands_at_one_side_only(screens: tuple[LiveScreen, ...]) -> None:
    """Where a text has no figure, the sign of its topic stands beside it."""
    assert [fault for screen in screens for fault in bare_beside(screen)] == []


def test_a_screen_that_is_bare_below_is_named() -> None:
    """Two rows under a title are not enough."""
    assert list(bare_below(FULL)) == []
    high = replace(FULL, texts=(TITLE, replace(SPREAD, box=Box(100, 300, 800, 60))), items=(HOME,))
    assert list(bare_below(high)) == ["page/a/b: all stands in the upper 51 %"]


@pytest.mark.parametrize(("side", "x"), [("left", 400), ("right", 0)])
def test_a_screen_that_is_bare_at_a_side_is_named(side: str, x: int) -> None:
    """Text at the other side alone is not enough."""
    assert list(bare_beside(FULL)) == []
    aside = replace(FULL, texts=(TITLE, replace(SPREAD, box=Box(x, 400, 600, 60))), items=(HOME,))
    assert list(bare_beside(aside)) == [f"page/a/b: nothing stands in the {side} third"]
