"""Reach mode on a wide screen: all that can be pressed is at most 1120 mm high, and stands low.

Only a keyboard is higher than the lower half, and with it the button beside its line.
"""

import pytest
from PySide6.QtGui import QGuiApplication

from tests.visual.matrix import PANELS
from tests.visual.within_reach import OF_A_VISIT, TooHigh, walk_within_reach

EVERY_DAY = frozenset(
    {
        "home",
        "home/left-visit",
        "topic/uses",
        "page/what-it-is/kind-of-medicine",
        "faq",
        "faq/visit",
        "answer/will-it-work-for-me",
        "read-aloud/control",
        "questions/stages",
        "questions/four",
        "questions/left-visit",
        "preview",
        "takeaway",
        "search/empty",
        "search/results",
        "search/all",
        "display",
        "finish",
    }
)
TYPING = frozenset(
    {
        "keyboard",
        "keyboard/full",
        "keyboard/symbols",
        "search/empty",
        "search/results",
        "search/no-match",
    }
)
# They stand beside the line that is typed, above the keys.
BESIDE_THE_LINE = frozenset({"Put on my list", "List is full", "Show results", "Other ways"})


def is_typing(found: TooHigh) -> bool:
    """Tell whether a keyboard below needs the lower half; 1120 mm hold there all the same."""
    beside = found.name in BESIDE_THE_LINE or len(found.name) == 1
    return found.stop in TYPING and beside and not found.over


@pytest.mark.parametrize(
    ("panel", "text_scale", "wanted"),
    [
        pytest.param("21.5 inch", 1.0, EVERY_DAY, id="every day"),
        pytest.param("21.5 inch", 1.0, OF_A_VISIT, id="100 %", marks=pytest.mark.full),
        pytest.param("21.5 inch", 2.0, OF_A_VISIT, id="200 %", marks=pytest.mark.full),
        pytest.param("32 inch", 1.0, OF_A_VISIT, id="32 inch", marks=pytest.mark.full),
    ],
)
def test_reach_brings_things_down_on_a_wide_screen(
    panel: str, text_scale: float, wanted: frozenset[str], qapp: QGuiApplication, bundled_font: str
) -> None:
    """All but what is typed with begins in the lower half, and nothing above 1120 mm."""
    assert bundled_font
    walked = walk_within_reach(qapp, PANELS[panel], wanted, text_scale)
    assert [found for found in walked.high if not is_typing(found)] == []
    assert walked.faults == ()


def test_what_is_over_1120_mm_is_never_let_off() -> None:
    """A key may leave the lower half, but not what a seated visitor reaches."""
    assert is_typing(TooHigh("keyboard", "Q", 986, over=False))
    assert not is_typing(TooHigh("keyboard", "Q", 1121, over=True))
    assert not is_typing(TooHigh("home", "Q", 986, over=False))
    assert not is_typing(TooHigh("keyboard", "Back", 986, over=False))
