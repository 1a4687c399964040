"""No time limit for me: what a screen can switch."""

from pytestqt.qtbot import QtBot

from kiosk.domain.route import Screen
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown


def test_a_visitor_lifts_it_and_puts_it_back(kiosk: Kiosk, qtbot: QtBot) -> None:
    """Each change is told."""
    kiosk.navigator.go(Screen.HOME)
    seen = []
    for switch in (kiosk.time_limit.toggle, kiosk.time_limit.toggle, kiosk.time_limit.lift):
        with qtbot.waitSignal(kiosk.time_limit.changed):
            switch()
        seen.append(shown(kiosk.time_limit, "lifted"))

    assert seen == [True, False, True]


def test_the_end_of_the_visit_puts_it_back(kiosk: Kiosk, qtbot: QtBot) -> None:
    """And the switch shows it."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.time_limit.lift()
    with qtbot.waitSignal(kiosk.time_limit.changed):
        kiosk.end.finish()

    assert not shown(kiosk.time_limit, "lifted")
