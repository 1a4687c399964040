"""The maintenance window: the kiosk stands aside, and comes back by itself."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.cover import Cover
from kiosk.domain.opening_hours import read_hours
from kiosk.domain.route import HOME, START, Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.maintenance import Maintenance
from kiosk.services.window_retreat import STRIP_MM, WindowRetreat
from kiosk.snapshot.screen_record import pressables, texts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.profile import Profile
from kiosk.viewmodels.staff_list import StaffListModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk
from tests.fakes.qml_eyes import listed, shown
from tests.fakes.tiny_pack import TinyPack

PX_PER_MM = 4.03  # as the settings have it
# The screen of the tests has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


@pytest.fixture
def aside(open_kiosk: Kiosk) -> Kiosk:
    """IT has opened the window for a quarter of an hour; the kiosk covered the screen before."""
    step_aside(open_kiosk)
    return open_kiosk


@pytest.fixture
def aside_at_night(
    bundled_font: str, pack: TinyPack, profile: Profile, clock: StagedClock
) -> Iterator[Kiosk]:
    """The same in a clinic that is closed: IT has woken the screen before."""
    assert bundled_font
    hours = read_hours("mon-fri 08:00-17:00")
    night = datetime(2026, 11, 23, 22, tzinfo=UTC)
    kiosk = build_kiosk(
        pack, profile, clock, set_values={"clinic.hours": hours}, wall=lambda: night
    )
    kiosk.open_window(3.86, 1280, 800).show()
    kiosk.comfort.cover.touch()
    step_aside(kiosk)
    yield kiosk
    kiosk.close()


def step_aside(kiosk: Kiosk) -> None:
    """Open the window for a quarter of an hour, as IT does."""
    kiosk.window.showFullScreen()
    kiosk.door.admit(StaffLevel.IT)
    kiosk.navigator.go(Screen.STAFF_MAINTENANCE)
    model = kiosk.models[Screen.STAFF_MAINTENANCE]
    assert isinstance(model, StaffListModel)
    model.open("15")
    settle(kiosk.window)


def maintenance(kiosk: Kiosk) -> Maintenance:
    """Give what counts the minutes."""
    return kiosk.staff.upkeep.maintenance


def pass_time(kiosk: Kiosk, clock: StagedClock, seconds: float) -> None:
    """Let time pass as the kiosk lives through it: its own timer looks."""
    clock.now_s += seconds
    maintenance(kiosk)._look.timeout.emit()
    settle(kiosk.window)


def is_in_place(kiosk: Kiosk) -> bool:
    """Tell whether the kiosk covers the screen again, with the start picture."""
    window = kiosk.window
    return (
        window.visibility() is QWindow.Visibility.FullScreen
        and window.geometry() == QGuiApplication.primaryScreen().geometry()
        and kiosk.comfort.cover.cover is None
        and kiosk.navigator.place == START
    )


def test_three_lengths_can_be_chosen(kiosk: Kiosk) -> None:
    """And no other one."""
    model = kiosk.models[Screen.STAFF_MAINTENANCE]
    shown(model, "list").setProperty("capacity", 20)

    assert [row["target"] for row in listed(model)] == ["15", "30", "60"]
    assert shown(model, "title") == "Maintenance"
    assert shown(model, "advice").endswith("It comes back by itself.")


def test_the_window_leaves_the_screen_to_others(aside: Kiosk) -> None:
    """A strip along the upper edge is left of it."""
    window, screen = aside.window, QGuiApplication.primaryScreen().availableGeometry()

    assert window.visibility() is QWindow.Visibility.Windowed
    assert window.frameGeometry().topLeft() == screen.topLeft()
    assert (window.width(), window.height()) == (screen.width(), round(STRIP_MM * PX_PER_MM))


def test_the_staff_area_is_shut_and_nothing_of_a_visit_shows(aside: Kiosk) -> None:
    """Only what is left, and the way back, both inside the strip."""
    assert aside.door.level is None
    assert aside.navigator.place == START
    assert aside.comfort.cover.cover is Cover.MAINTENANCE
    assert any("15" in words for words in texts(aside.window))
    (back,) = pressables(aside.window)
    assert back.name == "Back to the kiosk now"
    assert 0 <= back.y < back.y + back.h <= aside.window.height()


def test_what_is_left_is_told_minute_by_minute(aside: Kiosk, clock: StagedClock) -> None:
    """The screen changes no oftener."""
    pass_time(aside, clock, 59)
    assert shown(aside.comfort.front, "minutesLeft") == 15
    pass_time(aside, clock, 2)
    assert shown(aside.comfort.front, "minutesLeft") == 14


def test_it_comes_back_by_itself(aside: Kiosk, clock: StagedClock, qtbot: QtBot) -> None:
    """Also where nobody has been there for the whole time."""
    pass_time(aside, clock, 14 * 60 + 59)
    assert not is_in_place(aside)
    with qtbot.waitSignal(maintenance(aside).ended):
        pass_time(aside, clock, 1)

    assert is_in_place(aside)
    assert maintenance(aside).minutes_left == 0
    assert not maintenance(aside)._look.isActive()


def test_it_comes_back_at_a_touch(aside: Kiosk, clock: StagedClock) -> None:
    """On the button in the strip; then a visit can begin."""
    clock.now_s += 1
    (back,) = pressables(aside.window)
    spot = QPoint(back.x + back.w // 2, back.y + back.h // 2)
    QTest.mouseClick(aside.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    settle(aside.window)
    assert is_in_place(aside)

    aside.attract.begin()
    assert aside.navigator.place == HOME


def test_a_touch_beside_the_button_does_nothing(aside: Kiosk, clock: StagedClock) -> None:
    """IT may come near it."""
    clock.now_s += 1
    QTest.mouseClick(
        aside.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(3, 3)
    )

    assert aside.comfort.cover.cover is Cover.MAINTENANCE


def test_in_a_clinic_that_is_closed_the_minutes_are_counted(aside_at_night: Kiosk) -> None:
    """The start picture behind the strip does not go dark in its stead."""
    assert aside_at_night.comfort.cover.cover is Cover.MAINTENANCE
    assert maintenance(aside_at_night).minutes_left == 15


def test_in_a_clinic_that_is_closed_the_way_back_leads_back(aside_at_night: Kiosk) -> None:
    """To a dark screen, as a kiosk that covers it."""
    aside_at_night.comfort.front.comeBack()
    settle(aside_at_night.window)

    assert aside_at_night.window.visibility() is QWindow.Visibility.FullScreen
    assert aside_at_night.comfort.cover.cover is Cover.RESTING


@pytest.mark.parametrize("key", [Qt.Key.Key_Alt, Qt.Key.Key_Tab, Qt.Key.Key_A, Qt.Key.Key_Escape])
def test_keys_walk_from_window_to_window(aside: Kiosk, key: Qt.Key) -> None:
    """They neither bring the kiosk back nor reach what is behind the strip."""
    QTest.keyClick(aside.window, key)
    settle(aside.window)

    assert aside.comfort.cover.cover is Cover.MAINTENANCE
    assert aside.navigator.place == START


def test_whatever_takes_the_strip_away_brings_the_kiosk_back(aside: Kiosk) -> None:
    """The start picture must not stand in a strip."""
    aside.comfort.cover.lift()
    settle(aside.window)

    assert is_in_place(aside)


def test_a_fresh_start_of_the_program_is_in_its_place(aside: Kiosk, clock: StagedClock) -> None:
    """Nothing of the window is kept."""
    again = Maintenance(aside.navigator, aside.comfort.cover, clock, aside.root)

    assert again.minutes_left == 0


def test_a_second_time_it_steps_aside_from_the_same_place(aside: Kiosk, clock: StagedClock) -> None:
    """And comes back there."""
    maintenance(aside).end()
    maintenance(aside).begin(30)
    settle(aside.window)
    assert aside.window.visibility() is QWindow.Visibility.Windowed

    pass_time(aside, clock, 30 * 60)
    assert is_in_place(aside)


def test_begun_anew_while_it_is_aside_it_still_knows_its_place(
    aside: Kiosk, clock: StagedClock
) -> None:
    """The strip is not taken for it."""
    maintenance(aside).begin(60)
    settle(aside.window)
    pass_time(aside, clock, 60 * 60)

    assert is_in_place(aside)


def test_a_plain_window_comes_back_as_it_was(open_kiosk: Kiosk, clock: StagedClock) -> None:
    """It covered no screen before."""
    before = open_kiosk.window.geometry()
    maintenance(open_kiosk).begin(15)
    settle(open_kiosk.window)
    assert open_kiosk.window.geometry() != before
    pass_time(open_kiosk, clock, 15 * 60)

    assert open_kiosk.window.geometry() == before
    assert open_kiosk.window.visibility() is QWindow.Visibility.Windowed


def test_ending_what_never_began_does_nothing(kiosk: Kiosk, qtbot: QtBot) -> None:
    """Covers come and go."""
    with qtbot.assertNotEmitted(maintenance(kiosk).ended):
        maintenance(kiosk).end()
        kiosk.comfort.cover.hide()
        kiosk.comfort.cover.lift()


def test_the_retreat_alone_brings_nothing_back(open_kiosk: Kiosk) -> None:
    """Where it has not stepped aside."""
    before = open_kiosk.window.geometry()
    WindowRetreat(lambda: open_kiosk.window, PX_PER_MM, open_kiosk.root).come_back()

    assert open_kiosk.window.geometry() == before
