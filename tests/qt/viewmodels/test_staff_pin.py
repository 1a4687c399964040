"""The pad on which staff type their PIN."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.pin import DIGITS_MAX
from kiosk.domain.route import START, Place, Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.services import staff_door
from kiosk.services.staff_door import DoorState
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.pin_file import PIN_FILE, Pins
from kiosk.storage.profile import Profile
from kiosk.viewmodels.staff_pin import StaffPinModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown

PIN = "483920"
WRONG = "555666"


@pytest.fixture
def pad(kiosk: Kiosk, profile: Profile, monkeypatch: pytest.MonkeyPatch) -> StaffPinModel:
    """Somebody has found the corner; PINs are compared as they are."""
    (profile.folder / PIN_FILE).write_text(f'{{"it": "{PIN}"}}')

    def level_of(pins: Pins, pin: str) -> StaffLevel | None:
        return StaffLevel.IT if pin == pins.it else None

    monkeypatch.setattr(staff_door, "level_of", level_of)
    kiosk.first.words.speak("en")
    kiosk.comfort.corner.opened.emit()
    assert kiosk.navigator.place == Place(Screen.STAFF_PIN)
    return cast("StaffPinModel", kiosk.models[Screen.STAFF_PIN])


def type_in(pad: StaffPinModel, digits: str) -> None:
    """Press one digit after the other."""
    for digit in digits:
        pad.press(digit)


def judged(kiosk: Kiosk, pad: StaffPinModel, digits: str, qtbot: QtBot) -> str:
    """Type digits and OK, and give what the pad says of them."""
    type_in(pad, digits)
    pad.enter()
    qtbot.waitUntil(lambda: kiosk.door.state is not DoorState.CHECKING)
    return str(shown(pad, "notice"))


def test_without_a_pin_the_corner_leads_to_the_plain_sheet(kiosk: Kiosk) -> None:
    """The staff area stays shut."""
    kiosk.comfort.corner.opened.emit()

    assert kiosk.navigator.place == Place(Screen.STAFF_CORNER)


def test_nobody_sees_the_digits(pad: StaffPinModel) -> None:
    """Only how many they are, in dots and in words."""
    type_in(pad, "4839")

    assert shown(pad, "count") == 4
    assert shown(pad, "typed") == "Digits typed: 4"
    assert "4839" not in f"{shown(pad, 'typed')} {shown(pad, 'notice')}"


def test_the_last_digit_can_be_taken_back(pad: StaffPinModel) -> None:
    """And where there is none, nothing happens."""
    type_in(pad, "48")
    for _ in range(3):
        pad.erase()

    assert shown(pad, "count") == 0


def test_no_more_digits_than_a_pin_can_have(pad: StaffPinModel) -> None:
    """A cloth on the glass fills no memory."""
    type_in(pad, "1" * (DIGITS_MAX + 5))

    assert shown(pad, "count") == DIGITS_MAX


def test_the_right_pin_leads_in(kiosk: Kiosk, pad: StaffPinModel, qtbot: QtBot) -> None:
    """And no digit of it stays on the pad."""
    judged(kiosk, pad, PIN, qtbot)

    assert kiosk.navigator.place == Place(Screen.STAFF_HOME)
    assert shown(pad, "count") == 0


def test_ok_without_a_digit_is_no_try(kiosk: Kiosk, pad: StaffPinModel) -> None:
    """Nothing is checked."""
    pad.enter()

    assert kiosk.door.state is DoorState.SHUT
    assert kiosk.door.tries_left == 5


def test_a_wrong_pin_is_told_calmly(kiosk: Kiosk, pad: StaffPinModel, qtbot: QtBot) -> None:
    """From the second one on with how many tries are left, then with the wait."""
    assert shown(pad, "notice") == "Type your PIN, then touch OK."
    said = [judged(kiosk, pad, WRONG, qtbot) for _ in range(5)]

    assert said == [
        "This PIN is wrong. Please try again.",
        "This PIN is wrong. Tries left: 3.",
        "This PIN is wrong. Tries left: 2.",
        "This PIN is wrong. Tries left: 1.",
        "Too many wrong tries. Wait 30 seconds.",
    ]


def test_while_it_waits_the_pad_takes_no_digit(
    kiosk: Kiosk, pad: StaffPinModel, clock: StagedClock, qtbot: QtBot
) -> None:
    """Afterwards it does."""
    for _ in range(5):
        judged(kiosk, pad, WRONG, qtbot)
    assert not shown(pad, "usable")
    type_in(pad, PIN)
    assert shown(pad, "count") == 0

    clock.now_s += 30
    kiosk.door._second.timeout.emit()
    assert shown(pad, "usable")
    type_in(pad, "4")
    assert shown(pad, "count") == 1


def test_while_a_pin_is_checked_it_says_so(kiosk: Kiosk, pad: StaffPinModel, qtbot: QtBot) -> None:
    """And takes no further digit."""
    type_in(pad, WRONG)
    pad.enter()
    assert shown(pad, "notice") == "One moment …"
    assert not shown(pad, "usable")

    qtbot.waitUntil(lambda: kiosk.door.state is DoorState.WRONG)


@pytest.mark.parametrize(
    ("key", "text", "taken", "count"),
    [
        (Qt.Key.Key_7, "7", True, 3),
        (Qt.Key.Key_Backspace, "\b", True, 1),
        (Qt.Key.Key_A, "a", False, 2),
        (Qt.Key.Key_Tab, "\t", False, 2),
        (Qt.Key.Key_5, "\u0665", False, 2),
    ],
)
def test_a_real_keyboard_works_too(
    pad: StaffPinModel, key: Qt.Key, text: str, *, taken: bool, count: int
) -> None:
    """Digits and the key that takes one back; other keys go elsewhere."""
    type_in(pad, "48")

    assert pad.takeKey(int(key), text) is taken
    assert shown(pad, "count") == count


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_is_ok(kiosk: Kiosk, pad: StaffPinModel, key: Qt.Key, qtbot: QtBot) -> None:
    """Both of them."""
    type_in(pad, PIN)
    assert pad.takeKey(int(key), "\r")

    qtbot.waitUntil(lambda: kiosk.door.state is DoorState.OPEN)


def test_whoever_leaves_leaves_no_digit(kiosk: Kiosk, pad: StaffPinModel) -> None:
    """The next one begins anew."""
    type_in(pad, "4839")
    shown(pad, "ways").leave()

    assert kiosk.navigator.place == START
    assert shown(pad, "count") == 0


def test_the_screen_can_be_wiped_without_a_pin(
    kiosk: Kiosk, pad: StaffPinModel, qtbot: QtBot
) -> None:
    """It opens nothing."""
    with qtbot.waitSignal(pad.cleaningWanted):
        pad.clean()

    assert kiosk.navigator.place == START
    assert kiosk.comfort.cleaning.seconds_left > 0
