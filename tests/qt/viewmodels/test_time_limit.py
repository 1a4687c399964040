"""No time limit for me: what a screen can switch."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.idle import LONGEST_S, SHORTEST_S
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


@pytest.mark.parametrize("warning_s", [60.0, 180.0])
def test_start_and_help_say_how_long_the_kiosk_waits(
    bundled_font: str, pack: TinyPack, profile: Profile, clock: StagedClock, warning_s: float
) -> None:
    """And that it then erases; the numbers are those of the settings, at every text size."""
    assert bundled_font
    kiosk = build_kiosk(pack, profile, clock, set_values={IDLE_WARNING.key: warning_s})
    kiosk.open_window(3.86, 1280, 800).show()
    least, most = int(SHORTEST_S + warning_s) // 60, int(LONGEST_S + warning_s) // 60

    settle(kiosk.window)
    start = " ".join(texts(kiosk.window))
    kiosk.navigator.go(Screen.HELP)
    settle(kiosk.window)
    helps = " ".join(texts(kiosk.window))

    promise = "We erase your choices when you finish."
    assert f"{promise} Or after {least} to {most} minutes without a touch." in start
    assert f"No touch for {least} to {most} minutes? We erase your choices." in helps
    kiosk.comfort.display.scale_text(2.0)
    settle(kiosk.window)
    model = kiosk.models[Screen.HELP]
    assert isinstance(model, HelpModel)
    parts = model.pager
    while parts.has_further_part:
        parts.goOn()
        settle(kiosk.window)
    assert f"No touch for {least} to {most} minutes?" in " ".join(texts(kiosk.window))
    kiosk.close()
    take_down(kiosk)
