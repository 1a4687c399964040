"""No time limit for me: what a screen can switch."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.idle import LONGEST_S, SHORTEST_S, WaitMinutes
from kiosk.domain.route import Screen
from kiosk.domain.visit_settings import IDLE_WARNING
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.profile import Profile
from kiosk.viewmodels.help import HelpModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.tiny_pack import TinyPack


def test_a_visitor_lifts_it_and_puts_it_back(kiosk: Kiosk, qtbot: QtBot) -> None:
    """Each change is told."""
    kiosk.navigator.go(Screen.HOME)
    seen = []
    for switch in (
        kiosk.comfort.time_limit.toggle,
        kiosk.comfort.time_limit.toggle,
        kiosk.comfort.time_limit.lift,
    ):
        with qtbot.waitSignal(kiosk.comfort.time_limit.changed):
            switch()
        seen.append(shown(kiosk.comfort.time_limit, "lifted"))

    assert seen == [True, False, True]


def test_the_end_of_the_visit_puts_it_back(kiosk: Kiosk, qtbot: QtBot) -> None:
    """And the switch shows it."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.comfort.time_limit.lift()
    with qtbot.waitSignal(kiosk.comfort.time_limit.changed):
        kiosk.end.finish()

    assert not shown(kiosk.comfort.time_limit, "lifted")


def words_of(kiosk: Kiosk) -> str:
    """Read what stands on the screen."""
    settle(kiosk.window)
    return " ".join(texts(kiosk.window))


def untold_waits(kiosk: Kiosk, least: int, most: int) -> Iterator[str]:
    """Name where the minutes that the kiosk waits are not told, or not that it then erases."""
    promise = "We erase your choices when you finish."
    if f"{promise} Or after {least} to {most} minutes without a touch." not in words_of(kiosk):
        yield "the start screen"
    kiosk.navigator.go(Screen.HELP)
    told = f"No touch for {least} to {most} minutes?"
    if f"{told} We erase your choices." not in words_of(kiosk):
        yield "help"
    kiosk.comfort.display.scale_text(2.0)
    settle(kiosk.window)
    model = kiosk.models[Screen.HELP]
    assert isinstance(model, HelpModel)
    while model.pager.has_further_part:
        model.pager.goOn()
        settle(kiosk.window)
    if told not in words_of(kiosk):
        yield "help in the largest text"


@pytest.mark.parametrize("warning_s", [60.0, 180.0])
def test_start_and_help_say_how_long_the_kiosk_waits(
    bundled_font: str, pack: TinyPack, profile: Profile, clock: StagedClock, warning_s: float
) -> None:
    """And that it then erases; the numbers are those of the settings, at every text size."""
    assert bundled_font
    kiosk = build_kiosk(pack, profile, clock, set_values={IDLE_WARNING.key: warning_s})
    kiosk.open_window(3.86, 1280, 800).show()
    least, most = int(SHORTEST_S + warning_s) // 60, int(LONGEST_S + warning_s) // 60

    assert list(untold_waits(kiosk, least, most)) == []
    kiosk.close()
    take_down(kiosk)


@pytest.mark.parametrize(
    ("module", "faults"),
    [
        pytest.param(
            "kiosk.first_picture", ["the start screen"],
            marks=pytest.mark.planted("A36", "a start screen that tells another wait"),
        ),
        pytest.param(
            "kiosk.visit_screens", ["help", "help in the largest text"],
            marks=pytest.mark.planted("A36", "words of help that tell another wait"),
        ),
    ],
)  # fmt: skip
def test_a_wrong_wait_in_words_is_named(
    bundled_font: str,
    pack: TinyPack,
    profile: Profile,
    clock: StagedClock,
    monkeypatch: pytest.MonkeyPatch,
    module: str,
    faults: list[str],
) -> None:
    """Somebody would come back too late and find their list gone."""
    assert bundled_font
    monkeypatch.setattr(f"{module}.wait_minutes", lambda _policy: WaitMinutes(5, 20))
    kiosk = build_kiosk(pack, profile, clock)
    kiosk.open_window(3.86, 1280, 800).show()
    assert list(untold_waits(kiosk, 3, 11)) == faults
    kiosk.close()
    take_down(kiosk)
