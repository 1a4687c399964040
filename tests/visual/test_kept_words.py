"""What Home and the lists of topics say, they say at each size of text.

Source:
    WCAG 2.2, success criterion 1.4.4 (no loss of content at 200 %); P16 (the promise on Home).
"""

from collections.abc import Callable
from functools import cache

import pytest
from PySide6.QtGui import QGuiApplication

from tests.visual.live_screen import LiveScreen
from tests.visual.matrix import EACH_CHANGE, PANEL_CASES, PANELS
from tests.visual.walk import live_kiosk, live_screens, staging

PROMISE = "No ads. We do not ask who you are. We erase your choices when you finish."
SCALES = (1.0, 1.5, 2.0)
GROUP = "topic/uses"


Told = Callable[[str, float, str], list[set[str]]]


@pytest.fixture(scope="module")
def told(qapp: QGuiApplication, bundled_font: str) -> Told:
    """Reads the texts of each part of Home or of the group on a panel, at a size of text."""
    assert bundled_font

    @cache
    def walked(panel: str, text_scale: float) -> tuple[LiveScreen, ...]:
        size, px_per_mm = PANELS[panel].size, PANELS[panel].px_per_mm
        with live_kiosk(qapp, staging(size, px_per_mm, text_scale)) as staged:
            return live_screens(staged, px_per_mm, frozenset({"home", GROUP}))

    def read(panel: str, text_scale: float, stop: str) -> list[set[str]]:
        parts = [part for part in walked(panel, text_scale) if part.id.startswith(stop)]
        return [{text.words for text in part.texts} for part in parts]

    return read


@pytest.mark.parametrize("text_scale", SCALES)
@pytest.mark.parametrize("panel", PANEL_CASES)
def test_home_makes_its_promise_on_each_part(panel: str, text_scale: float, told: Told) -> None:
    """No size of text takes it away."""
    parts = told(panel, text_scale, "home")
    assert parts
    assert all(PROMISE in texts for texts in parts)


@pytest.mark.parametrize("text_scale", SCALES[1:])
@pytest.mark.parametrize("panel", EACH_CHANGE)
def test_the_cards_of_topics_say_the_same(panel: str, text_scale: float, told: Told) -> None:
    """Title and main message of each, on however many parts."""
    (whole,) = told(panel, 1.0, GROUP)
    assert set.union(*told(panel, text_scale, GROUP)) >= whole
