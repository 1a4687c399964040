"""The list of topics and the page are built while the visitor looks at home."""

from pathlib import Path

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.domain.route import HOME, Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.several_packs import write_knee_pack
from tests.fakes.tiny_pack import TinyPack
from tests.qt.items.test_screen_stage import hidden_screens


def test_home_has_the_next_screens_built(open_kiosk: Kiosk, qtbot: QtBot) -> None:
    """Hidden, one after the other."""
    assert open_kiosk.visit.screens_ahead
    open_kiosk.navigator.go(Screen.HOME)

    qtbot.waitUntil(lambda: hidden_screens(open_kiosk) == ["PageScreen", "TopicsScreen"])


def test_home_of_a_therapy_has_them_built_too(
    bundled_font: str,
    pack: TinyPack,
    profile: Profile,
    clock: StagedClock,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    """The first time already, where a visit begins with the choice of one."""
    assert bundled_font
    kiosk = build_kiosk(pack, profile, clock, others=[write_knee_pack(tmp_path)])
    kiosk.open_window(3.86, 1280, 800).show()
    assert kiosk.visit.screens_ahead
    kiosk.attract.begin()
    kiosk.packs.therapies.choose("knee")
    assert kiosk.navigator.place == HOME

    qtbot.waitUntil(lambda: hidden_screens(kiosk) == ["PageScreen", "TopicsScreen"])
    kiosk.close()
    take_down(kiosk)


def test_a_screen_that_is_built_ahead_is_the_one_that_is_shown(open_kiosk: Kiosk) -> None:
    """It is not made a second time."""
    open_kiosk.navigator.go(Screen.HOME)
    open_kiosk.app.build_ahead(Screen.TOPICS)

    open_kiosk.navigator.go(Screen.TOPICS, "home")

    assert hidden_screens(open_kiosk) == ["HomeScreen"]


def test_who_has_gone_on_waits_for_no_screen(open_kiosk: Kiosk) -> None:
    """Building one would hold up what is shown."""
    ahead = open_kiosk.visit.screens_ahead
    open_kiosk.navigator.go(Screen.HOME)

    open_kiosk.navigator.go(Screen.FAQ)

    assert not ahead._soon.isActive()


def test_nothing_is_built_once_the_kiosk_ends(open_kiosk: Kiosk) -> None:
    """Its models go."""
    wanted = QSignalSpy(open_kiosk.visit.screens_ahead._soon.timeout)
    open_kiosk.navigator.go(Screen.HOME)

    open_kiosk.visit.screens_ahead.stop()

    assert not open_kiosk.visit.screens_ahead._soon.isActive()
    assert wanted.count() == 0


def test_a_screen_that_stands_is_not_built_again(open_kiosk: Kiosk) -> None:
    """Who comes back to home finds what stayed."""
    open_kiosk.navigator.go(Screen.HOME)

    for _ in range(2):
        open_kiosk.app.build_ahead(Screen.PAGE)
    open_kiosk.app.build_ahead(Screen.HOME)

    assert hidden_screens(open_kiosk) == ["PageScreen"]


def test_a_screen_that_does_not_stay_is_not_built_ahead(open_kiosk: Kiosk) -> None:
    """It would be in nobody's care."""
    open_kiosk.navigator.go(Screen.HOME)

    open_kiosk.app.build_ahead(Screen.FAQ)

    assert hidden_screens(open_kiosk) == []
