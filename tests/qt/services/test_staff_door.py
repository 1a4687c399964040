"""The door to the staff area: who comes in, how long it stays shut, and when it falls shut."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.route import HOME as VISIT
from kiosk.domain.route import STAFF_SCREENS, START, Place, Screen
from kiosk.domain.setup_steps import SETUP
from kiosk.domain.staff_level import StaffLevel
from kiosk.services import staff_door
from kiosk.services.navigator import Navigator
from kiosk.services.staff_door import (
    AREA_CLOSES_AFTER_S,
    PAD_CLOSES_AFTER_S,
    DoorState,
    StaffDoor,
)
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.pin_file import (
    PIN_FILE,
    Pins,
    read_wrong_tries,
    store_pin,
    store_wrong_tries,
)
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk

IT_PIN = "483920"
DESK_PIN = "907214"
WRONG = "555666"
HOME = Place(Screen.STAFF_HOME)
PAD = Place(Screen.STAFF_PIN)
BEFORE = (Screen.STAFF_CORNER, Screen.STAFF_PIN)
BEHIND = tuple(screen for screen in Screen if screen in STAFF_SCREENS.difference(BEFORE))


@pytest.fixture
def parent(qapp: QObject) -> Iterator[QObject]:
    """Owns the objects of a test."""
    assert qapp is not None
    owner = QObject()
    yield owner
    owner.deleteLater()


@pytest.fixture
def navigator(parent: QObject) -> Navigator:
    """At the start picture."""
    return Navigator(parent)


@pytest.fixture
def plain_pins(monkeypatch: pytest.MonkeyPatch, profile: Profile) -> None:
    """Set two PINs that are compared as they are, since argon2 takes its time."""
    (profile.folder / PIN_FILE).write_text(f'{{"it": "{IT_PIN}", "reception": "{DESK_PIN}"}}')

    def level_of(pins: Pins, pin: str) -> StaffLevel | None:
        return {pins.it: StaffLevel.IT, pins.reception: StaffLevel.RECEPTION}.get(pin)

    monkeypatch.setattr(staff_door, "level_of", level_of)


@pytest.fixture
def door(
    plain_pins: None, profile: Profile, navigator: Navigator, clock: StagedClock, parent: QObject
) -> StaffDoor:
    """A door in front of which somebody stands."""
    assert plain_pins is None
    door = StaffDoor(profile, navigator, clock, parent)
    navigator.restart(PAD)
    return door


def try_pin(door: StaffDoor, pin: str, qtbot: QtBot) -> None:
    """Type a PIN and wait until the door knows."""
    door.try_pin(pin)
    qtbot.waitUntil(lambda: door.state is not DoorState.CHECKING)


def miss(door: StaffDoor, times: int, clock: StagedClock, qtbot: QtBot) -> None:
    """Type a wrong PIN again and again, and wait each time for as long as one must."""
    for _ in range(times):
        clock.now_s += door.seconds_left
        try_pin(door, WRONG, qtbot)


class TestWhoComesIn:
    """Each PIN opens its own level."""

    @pytest.mark.parametrize(
        ("pin", "level"), [(IT_PIN, StaffLevel.IT), (DESK_PIN, StaffLevel.RECEPTION)]
    )
    def test_a_right_pin_opens(
        self, door: StaffDoor, navigator: Navigator, pin: str, level: StaffLevel, qtbot: QtBot
    ) -> None:
        """The staff's first screen shows."""
        with qtbot.waitSignal(door.opened):
            door.try_pin(pin)

        assert door.state is DoorState.OPEN
        assert door.level is level
        assert navigator.place == HOME

    def test_a_wrong_one_does_not(
        self, door: StaffDoor, navigator: Navigator, profile: Profile, qtbot: QtBot
    ) -> None:
        """It is counted, on the disk too."""
        try_pin(door, WRONG, qtbot)

        assert door.state is DoorState.WRONG
        assert door.level is None
        assert navigator.place == PAD
        assert door.tries_left == 4
        assert read_wrong_tries(profile) == 1

    def test_a_right_one_makes_the_wrong_ones_forgotten(
        self, door: StaffDoor, profile: Profile, clock: StagedClock, qtbot: QtBot
    ) -> None:
        """Whoever knows it may slip again next time."""
        miss(door, 3, clock, qtbot)
        try_pin(door, IT_PIN, qtbot)

        assert door.tries_left == 5
        assert read_wrong_tries(profile) == 0

    def test_reception_s_leaves_them_for_an_hour(
        self, door: StaffDoor, profile: Profile, clock: StagedClock, qtbot: QtBot
    ) -> None:
        """On the disk too: whoever knows it may be guessing the other one."""
        miss(door, 4, clock, qtbot)
        clock.now_s += 3599
        try_pin(door, DESK_PIN, qtbot)
        assert door.level is StaffLevel.RECEPTION
        assert (door.tries_left, read_wrong_tries(profile)) == (1, 4)

        clock.now_s += 1
        door.shut()
        door._navigator.restart(PAD)
        try_pin(door, DESK_PIN, qtbot)
        assert (door.tries_left, read_wrong_tries(profile)) == (5, 0)

    def test_reception_s_does_not_spare_the_wait(
        self, door: StaffDoor, clock: StagedClock, navigator: Navigator, qtbot: QtBot
    ) -> None:
        """Four guesses, reception's own PIN, and a fifth guess."""
        miss(door, 4, clock, qtbot)
        try_pin(door, DESK_PIN, qtbot)
        navigator.restart(PAD)
        try_pin(door, WRONG, qtbot)

        assert door.seconds_left == 30

    def test_a_real_pin_is_known_by_argon2(
        self, profile: Profile, navigator: Navigator, clock: StagedClock, qtbot: QtBot
    ) -> None:
        """Nothing stands in for it here."""
        store_pin(profile, StaffLevel.IT, IT_PIN)
        door = StaffDoor(profile, navigator, clock, navigator)
        navigator.restart(PAD)
        with qtbot.waitSignal(door.opened, timeout=30_000):
            door.try_pin(IT_PIN)

    def test_without_a_pin_the_door_has_no_key(
        self, profile: Profile, navigator: Navigator, clock: StagedClock
    ) -> None:
        """It stays shut whatever is typed."""
        door = StaffDoor(profile, navigator, clock, navigator)
        assert not door.has_pin
        door.try_pin("000000")

        assert door.state is DoorState.SHUT
        assert read_wrong_tries(profile) == 0

    def test_with_one_it_has(self, door: StaffDoor) -> None:
        """A damaged file is none."""
        assert door.has_pin
        (door._profile.folder / PIN_FILE).write_text("{")
        assert not door.has_pin


class TestTheCheck:
    """It takes its time, and nobody waits for it."""

    def test_the_screen_goes_on_while_a_pin_is_checked(
        self, door: StaffDoor, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        """The check ends only once the event loop has had its turn; else it never would."""
        turned = Event()

        def slow(_pins: Pins, _pin: str) -> StaffLevel | None:
            assert turned.wait(30)
            return StaffLevel.IT

        monkeypatch.setattr(staff_door, "level_of", slow)
        QTimer.singleShot(0, turned.set)
        door.try_pin(IT_PIN)
        assert door.state is DoorState.CHECKING

        qtbot.waitUntil(lambda: door.state is DoorState.OPEN)

    def test_a_second_pin_does_not_count_meanwhile(
        self, door: StaffDoor, profile: Profile, qtbot: QtBot
    ) -> None:
        """Two taps on OK are one try."""
        door.try_pin(WRONG)
        door.try_pin(WRONG)
        qtbot.waitUntil(lambda: door.state is not DoorState.CHECKING)

        assert read_wrong_tries(profile) == 1

    def test_the_try_is_counted_before_it_is_judged(
        self, door: StaffDoor, profile: Profile, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        """Pulling the plug gives no further try."""
        seen: list[int] = []

        def look(_pins: Pins, _pin: str) -> None:
            seen.append(read_wrong_tries(profile))

        monkeypatch.setattr(staff_door, "level_of", look)
        try_pin(door, WRONG, qtbot)

        assert seen == [1]

    def test_a_pin_opens_nothing_once_its_pad_is_left(
        self, door: StaffDoor, navigator: Navigator, qtbot: QtBot
    ) -> None:
        """A visitor who comes meanwhile stays a visitor."""
        door.try_pin(IT_PIN)
        navigator.restart()
        qtbot.waitUntil(lambda: door.state is DoorState.SHUT)

        assert door.level is None
        assert navigator.place == START

    def test_a_pin_whose_pad_was_left_lets_nobody_else_in(
        self,
        door: StaffDoor,
        navigator: Navigator,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
    ) -> None:
        """Who stands at the pad when the check ends has typed nothing."""
        returned = Event()

        def slow(_pins: Pins, _pin: str) -> StaffLevel | None:
            assert returned.wait(30)
            return StaffLevel.IT

        monkeypatch.setattr(staff_door, "level_of", slow)
        door.try_pin(IT_PIN)
        navigator.restart()
        navigator.restart(PAD)
        returned.set()
        qtbot.waitUntil(lambda: door.state is not DoorState.CHECKING)

        assert door.level is None
        assert navigator.place == PAD


class TestTheWait:
    """Five wrong tries, and the door stays shut for a while."""

    def test_the_fifth_closes_it_for_thirty_seconds(
        self, door: StaffDoor, clock: StagedClock, qtbot: QtBot
    ) -> None:
        """No try counts before."""
        miss(door, 5, clock, qtbot)
        assert door.state is DoorState.WAITING
        assert door.seconds_left == 30

        clock.now_s += 29.5
        door.try_pin(IT_PIN)
        assert door.state is DoorState.WAITING
        assert door.seconds_left == 1

    @pytest.mark.parametrize(("times", "wait"), [(6, 60), (7, 120), (8, 240)])
    def test_each_further_one_doubles_the_wait(
        self, door: StaffDoor, clock: StagedClock, times: int, wait: int, qtbot: QtBot
    ) -> None:
        """Trying all PINs would take years."""
        miss(door, times, clock, qtbot)

        assert door.seconds_left == wait

    def test_when_it_is_over_the_pad_works_again(
        self, door: StaffDoor, clock: StagedClock, qtbot: QtBot
    ) -> None:
        """The seconds are told until then."""
        miss(door, 5, clock, qtbot)
        clock.now_s += 10
        with qtbot.waitSignal(door.changed):
            door._second.timeout.emit()
        assert door.state is DoorState.WAITING
        clock.now_s += 20
        door._second.timeout.emit()
        assert door.state is DoorState.SHUT
        assert not door._second.isActive()

        try_pin(door, IT_PIN, qtbot)
        assert door.state is DoorState.OPEN

    def test_leaving_the_pad_shortens_nothing(
        self, door: StaffDoor, navigator: Navigator, clock: StagedClock, qtbot: QtBot
    ) -> None:
        """Whoever comes back finds it shut."""
        miss(door, 5, clock, qtbot)
        navigator.restart()
        clock.now_s += 10
        navigator.restart(PAD)

        assert door.state is DoorState.WAITING
        assert door.seconds_left == 20

    def test_after_a_restart_it_begins_in_full(
        self, door: StaffDoor, profile: Profile, clock: StagedClock, qtbot: QtBot
    ) -> None:
        """On the same profile, however long the first one has waited."""
        miss(door, 5, clock, qtbot)
        clock.now_s += 29
        navigator = Navigator(door)
        again = StaffDoor(profile, navigator, clock, door)
        navigator.restart(PAD)

        assert again.state is DoorState.WAITING
        assert again.seconds_left == 30

    def test_the_clock_of_the_machine_does_not_matter(
        self, plain_pins: None, profile: Profile, navigator: Navigator, parent: QObject
    ) -> None:
        """Monotonic seconds may begin anywhere, also where they were earlier before."""
        assert plain_pins is None
        store_wrong_tries(profile, 6)
        for start in (0.0, 5.0, 1e9):
            door = StaffDoor(profile, navigator, StagedClock(start), parent)
            assert door.seconds_left == 60


class TestWhatLiesBehind:
    """Nobody is there whom the door did not let in."""

    @pytest.mark.parametrize("screen", BEHIND)
    def test_a_screen_that_nobody_was_let_in_to_does_not_show(
        self, door: StaffDoor, navigator: Navigator, screen: Screen
    ) -> None:
        """However somebody came to it; the start picture shows in its stead."""
        arrived: list[Screen] = []
        navigator.arrived.connect(lambda: arrived.append(navigator.place.screen))
        navigator.go(screen)

        assert door.level is None
        assert navigator.place == START
        assert screen not in arrived

    @pytest.mark.parametrize("screen", BEFORE)
    def test_what_lies_before_it_shows(
        self, door: StaffDoor, navigator: Navigator, screen: Screen
    ) -> None:
        """Else nobody could type a PIN."""
        navigator.restart(Place(screen))

        assert door.level is None
        assert navigator.place == Place(screen)

    def test_setting_up_shows_to_whom_the_door_was_opened(
        self, door: StaffDoor, navigator: Navigator
    ) -> None:
        """Where no PIN was ever set, too."""
        door.admit(StaffLevel.IT, SETUP)
        navigator.go(Screen.STAFF_NEW_PIN, "it")

        assert navigator.place == Place(Screen.STAFF_NEW_PIN, "it")


class TestHelpInTheStaffArea:
    """Its key works on each screen, and leaves the area for good."""

    @pytest.fixture
    def helped(self, open_kiosk: Kiosk) -> Kiosk:
        """A kiosk whose Help was asked for where IT opens maintenance."""
        _built = open_kiosk.keys
        open_kiosk.door.admit(StaffLevel.IT)
        open_kiosk.navigator.go(Screen.STAFF_MAINTENANCE)
        QTest.keyClick(open_kiosk.window, Qt.Key.Key_F1)
        return open_kiosk

    def test_back_does_not_lead_into_it_again(self, helped: Kiosk) -> None:
        """But to where a visit begins."""
        assert helped.navigator.place == Place(Screen.HELP)
        helped.bar.press("back")

        assert helped.navigator.place == VISIT
        assert helped.door.level is None

    def test_nor_does_it_after_a_look_at_something_else(self, helped: Kiosk) -> None:
        """A visit has begun meanwhile."""
        helped.bar.press("display")
        helped.bar.press("back")
        helped.bar.press("back")

        assert helped.navigator.place == VISIT
        assert not helped.navigator.can_go_back


class TestFallingShut:
    """The door does not stay open behind anybody."""

    def test_an_empty_pad_closes_itself(self, door: StaffDoor, navigator: Navigator) -> None:
        """After a minute without a touch."""
        assert door._left_alone.isActive()
        assert door._left_alone.interval() == PAD_CLOSES_AFTER_S * 1000 == 60_000
        door._left_alone.timeout.emit()

        assert navigator.place == START
        assert not door._left_alone.isActive()

    def test_an_area_that_nobody_touches_closes_itself(
        self, door: StaffDoor, navigator: Navigator
    ) -> None:
        """After five minutes, wherever somebody has gone in it."""
        door.admit(StaffLevel.RECEPTION)
        navigator.go(Screen.STAFF_TODAY)
        assert door._left_alone.interval() == AREA_CLOSES_AFTER_S * 1000 == 300_000
        door._left_alone.timeout.emit()

        assert navigator.place == START
        assert door.level is None
        assert door.state is DoorState.SHUT

    def test_a_touch_keeps_it_open(self, door: StaffDoor) -> None:
        """The time begins anew."""
        door.admit(StaffLevel.IT)
        door._left_alone.stop()
        door.touched()

        assert door._left_alone.isActive()

    def test_a_touch_elsewhere_means_nothing(self, door: StaffDoor, navigator: Navigator) -> None:
        """Visitors are none of its business."""
        navigator.restart()
        door.touched()

        assert not door._left_alone.isActive()

    def test_leaving_shuts_it(self, door: StaffDoor, navigator: Navigator) -> None:
        """At once."""
        door.admit(StaffLevel.IT)
        navigator.restart()

        assert door.level is None
        assert door.state is DoorState.SHUT

    def test_whoever_comes_next_needs_a_pin(
        self, door: StaffDoor, navigator: Navigator, qtbot: QtBot
    ) -> None:
        """Of their own."""
        door.admit(StaffLevel.IT)
        door.shut()
        navigator.restart(PAD)
        try_pin(door, DESK_PIN, qtbot)

        assert door.level is StaffLevel.RECEPTION
