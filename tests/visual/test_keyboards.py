"""The keyboard of each language has large keys, apart, on every reference screen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.snapshot.staged_kiosk import settle
from kiosk.snapshot.typing_stops import typing_stops
from tests.visual.gates import names, targets, words
from tests.visual.live_screen import LiveScreen
from tests.visual.live_window import read_screen
from tests.visual.matrix import PANELS
from tests.visual.walk import live_kiosk, staging

KEYBOARDS = frozenset({"keyboard", "keyboard/full", "keyboard/symbols"})
GATES = (
    targets.too_small,
    targets.too_close,
    targets.outside,
    words.cut_off,
    words.overlapping,
    names.same_names,
    names.other_names,
)


@pytest.fixture(scope="module", params=list(PANELS))
def keyboards(
    request: pytest.FixtureRequest, qapp: QGuiApplication, bundled_font: str
) -> tuple[LiveScreen, ...]:
    """Spanish and Arabic keys on one screen; the English ones are on the walk."""
    assert bundled_font
    size, px_per_mm = PANELS[request.param].size, PANELS[request.param].px_per_mm
    screens: list[LiveScreen] = []
    for language in ("es", "ar"):
        with live_kiosk(qapp, staging(size, px_per_mm)) as staged:
            known = staged.kiosk.visit.typing.keyboards
            known._known["en"] = known._of(language)
            staged.kiosk.attract.begin()
            for stop in typing_stops(staged.kiosk):
                if stop.id in KEYBOARDS:
                    stop.show()
                    settle(staged.window)
                    name = f"{stop.id}/{language}"
                    screens.append(read_screen(staged.window, name, stop.screen, px_per_mm))
    return tuple(screens)


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.__name__)
def test_each_keyboard_passes(
    keyboards: tuple[LiveScreen, ...], gate: Callable[[LiveScreen], Iterator[str]]
) -> None:
    """Keys of 20 mm, 15 where the width demands, 3 mm apart, each with a name of its own."""
    assert [fault for screen in keyboards for fault in gate(screen)] == []


def test_the_keys_are_looked_at(keyboards: tuple[LiveScreen, ...]) -> None:
    """A gate over nothing would pass."""
    counts = [sum(item.role == "key" for item in screen.items) for screen in keyboards]
    assert len(counts) == 2 * len(KEYBOARDS)
    assert min(counts) > 30
