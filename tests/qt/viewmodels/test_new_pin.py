"""A new PIN is typed twice, and holds at once."""

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher
from argon2.exceptions import HashingError
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.route import Place, Screen
from kiosk.domain.setup_steps import SETUP
from kiosk.domain.staff_level import StaffLevel
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.pin_file import Pins, level_of, read_pins, store_pin, store_wrong_tries
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.staff_desk import enter, here, open_row, screen, titles
from tests.fakes.tiny_pack import TinyPack
from tests.visual.live_items import pressable_items

# Some build a kiosk of their own.
pytestmark = pytest.mark.usefixtures("qapp")

OURS, OTHERS = "135790", "246813"


def type_pin(model: QObject, digits: str) -> None:
    """Touch the digits, then OK."""
    for digit in digits:
        model.press(digit)  # type: ignore[attr-defined]
    model.enter()  # type: ignore[attr-defined]


def wait_until_made(qtbot: QtBot, kiosk: Kiosk) -> None:
    """Wait until the PIN is stored or refused."""
    qtbot.waitUntil(lambda: not kiosk.staff.setup.pins._errand.runs, timeout=30_000)


@pytest.fixture
def pad(kiosk: Kiosk) -> QObject:
    """The pad for IT's PIN."""
    return enter(kiosk, "PINs", "PIN of IT")


def test_it_is_typed_twice_then_it_holds(
    qtbot: QtBot, kiosk: Kiosk, profile: Profile, pad: QObject
) -> None:
    """The list shows again, and says that there is one."""
    assert shown(pad, "title") == "A new PIN for IT"
    assert shown(pad, "notice").startswith("Type 6 to 12 digits,")
    type_pin(pad, OURS)
    assert shown(pad, "notice").startswith("Type the same PIN once more,")
    assert shown(pad, "count") == 0
    type_pin(pad, OURS)
    assert (shown(pad, "notice"), shown(pad, "usable")) == ("One moment …", False)
    wait_until_made(qtbot, kiosk)

    assert screen(kiosk) is Screen.STAFF_PINS
    assert titles(kiosk) == {
        "PIN of IT": "Set. Touch to change it",
        "PIN of reception": "Not set yet",
    }
    pins = read_pins(profile)
    assert isinstance(pins, Pins)
    assert level_of(pins, OURS) is StaffLevel.IT


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("123",), "A PIN has 6 to 12 digits."),
        (("111111",), "This PIN is easy to guess."),
        (("123456",), "This PIN is easy to guess."),
        ((OURS, OTHERS), "The two were not the same."),
    ],
)
def test_what_cannot_be_a_pin_is_told_in_words(
    pad: QObject, profile: Profile, typed: tuple[str, ...], said: str
) -> None:
    """And typing begins anew."""
    for digits in typed:
        type_pin(pad, digits)
    assert shown(pad, "notice").startswith(said)
    assert not isinstance(read_pins(profile), Pins)


def test_after_a_fault_the_first_digits_are_forgotten(pad: QObject) -> None:
    """The second of two that differ is not taken for a first one."""
    for digits in (OURS, OTHERS):
        type_pin(pad, digits)
    type_pin(pad, OTHERS)
    assert shown(pad, "notice").startswith("Type the same PIN once more,")


@pytest.mark.parametrize("level", list(StaffLevel))
def test_it_and_reception_need_different_pins(
    qtbot: QtBot, kiosk: Kiosk, profile: Profile, level: StaffLevel
) -> None:
    """Whichever comes later."""
    taken = {StaffLevel.IT: OTHERS, StaffLevel.RECEPTION: OURS}
    assert store_pin(profile, StaffLevel.IT, OURS)
    assert store_pin(profile, StaffLevel.RECEPTION, OTHERS)
    enter(kiosk, "PINs")
    kiosk.navigator.go(Screen.STAFF_NEW_PIN, level.value)
    for _ in range(2):
        type_pin(here(kiosk), taken[level])
    wait_until_made(qtbot, kiosk)
    assert shown(here(kiosk), "notice").startswith("IT and reception need different PINs.")
    assert screen(kiosk) is Screen.STAFF_NEW_PIN


def test_the_same_pin_may_be_set_again(qtbot: QtBot, kiosk: Kiosk, profile: Profile) -> None:
    """It is that of the same level."""
    assert store_pin(profile, StaffLevel.IT, OURS)
    pad = enter(kiosk, "PINs", "PIN of IT")
    for _ in range(2):
        type_pin(pad, OURS)
    wait_until_made(qtbot, kiosk)
    assert screen(kiosk) is Screen.STAFF_PINS


def test_reception_s_cannot_be_the_first(qtbot: QtBot, kiosk: Kiosk) -> None:
    """The pad says which one to set first."""
    pad = enter(kiosk, "PINs", "PIN of reception")
    assert "what reception needs" in shown(pad, "notice")
    for _ in range(2):
        type_pin(pad, OTHERS)
    wait_until_made(qtbot, kiosk)
    assert shown(pad, "notice") == "Not saved. Set the PIN of IT first."


def test_too_little_memory_is_told(
    qtbot: QtBot, kiosk: Kiosk, pad: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Argon2 needs 64 MiB, and typing begins anew."""

    def out_of_memory(_hasher: PasswordHasher, _pin: str) -> str:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(PasswordHasher, "hash", out_of_memory)
    for _ in range(2):
        type_pin(pad, OURS)
    wait_until_made(qtbot, kiosk)
    assert shown(pad, "notice").startswith("Not saved. The computer is short of memory.")


def test_whoever_goes_away_begins_anew(kiosk: Kiosk, pad: QObject) -> None:
    """Nothing of the digits stays."""
    type_pin(pad, OURS)
    pad.press("1")  # type: ignore[attr-defined]
    kiosk.navigator.back()
    assert kiosk.staff.setup.pins._first == ""
    open_row(kiosk, "PIN of IT")
    assert shown(pad, "count") == 0
    assert shown(pad, "notice").startswith("Type 6 to 12 digits,")


def test_a_pin_that_is_made_while_staff_leave_moves_nothing(
    qtbot: QtBot, kiosk: Kiosk, pad: QObject
) -> None:
    """They stay where they are."""
    for _ in range(2):
        type_pin(pad, OURS)
    kiosk.navigator.restart()
    wait_until_made(qtbot, kiosk)
    assert screen(kiosk) is Screen.ATTRACT


@pytest.fixture
def storing(kiosk: Kiosk, pad: QObject) -> QObject:
    """The pad for reception's PIN, opened while IT's is being stored."""
    for _ in range(2):
        type_pin(pad, OURS)
    kiosk.navigator.back()
    open_row(kiosk, "PIN of reception")
    return pad


def test_nothing_can_be_typed_while_another_pin_is_stored(storing: QObject) -> None:
    """Else its digits would be lost."""
    assert (shown(storing, "notice"), shown(storing, "usable")) == ("One moment …", False)
    assert shown(storing, "title") == "A new PIN for IT"


def test_a_pin_that_is_stored_leads_nobody_past_another_s_pad(
    qtbot: QtBot, kiosk: Kiosk, storing: QObject
) -> None:
    """It asks for its own digits then."""
    wait_until_made(qtbot, kiosk)
    assert kiosk.navigator.place == Place(Screen.STAFF_NEW_PIN, "reception")
    assert shown(storing, "title") == "A new PIN for reception"
    assert shown(storing, "notice").startswith("Type 6 to 12 digits,")


def test_a_pin_that_is_refused_is_told_of_under_its_own_title(
    qtbot: QtBot, kiosk: Kiosk, profile: Profile
) -> None:
    """Wherever somebody has gone meanwhile."""
    assert store_pin(profile, StaffLevel.IT, OURS)
    pad = enter(kiosk, "PINs", "PIN of reception")
    for _ in range(2):
        type_pin(pad, OURS)
    kiosk.navigator.back()
    open_row(kiosk, "PIN of IT")
    wait_until_made(qtbot, kiosk)
    assert shown(pad, "title") == "A new PIN for reception"
    assert shown(pad, "notice").startswith("IT and reception need different PINs.")


@pytest.mark.parametrize("words", ["Back", "Later"])
def test_nobody_leaves_the_pad_while_it_stores(qtbot: QtBot, open_kiosk: Kiosk, words: str) -> None:
    """Else nobody would read why it was refused."""
    open_kiosk.door.admit(StaffLevel.IT, SETUP)
    open_kiosk.navigator.go(Screen.STAFF_NEW_PIN, "reception")
    for _ in range(2):
        type_pin(here(open_kiosk), OURS)
    items = pressable_items(open_kiosk.window)
    (way,) = (item for item in items if item.property("text") == words)
    assert not way.isEnabled()
    wait_until_made(qtbot, open_kiosk)
    assert way.isEnabled()


def test_a_real_keyboard_types_too(pad: QObject) -> None:
    """Digits, the key that erases and that which enters; no other."""
    take = pad.takeKey  # type: ignore[attr-defined]
    assert all(take(0, digit) for digit in OURS)
    assert shown(pad, "typed") == "Digits typed: 6"
    assert take(Qt.Key.Key_Backspace.value, "")
    assert shown(pad, "count") == 5
    assert not take(0, "x")
    assert take(0, OURS[-1])
    assert take(Qt.Key.Key_Enter.value, "")
    assert shown(pad, "notice").startswith("Type the same PIN once more,")


def test_no_more_digits_than_a_pin_may_have(pad: QObject) -> None:
    """Nor is nothing entered."""
    pad.enter()  # type: ignore[attr-defined]
    assert shown(pad, "notice").startswith("Type 6 to 12 digits,")
    for digit in "1357924680135":
        pad.press(digit)  # type: ignore[attr-defined]
    assert shown(pad, "count") == 12


@pytest.fixture
def read_only(pack: TinyPack, profile: Profile, clock: StagedClock) -> Iterator[Kiosk]:
    """A kiosk that may write nothing."""
    kiosk = build_kiosk(pack, Profile(profile.folder / "gone", writable=False), clock)
    yield kiosk
    take_down(kiosk)


def test_a_folder_that_takes_nothing_is_told(qtbot: QtBot, read_only: Kiosk) -> None:
    """Calmly."""
    pad = enter(read_only, "PINs", "PIN of IT")
    for _ in range(2):
        type_pin(pad, OURS)
    wait_until_made(qtbot, read_only)
    assert shown(pad, "notice").startswith("Not saved.")
    assert read_only.navigator.place == Place(Screen.STAFF_NEW_PIN, "it")


@pytest.fixture
def shut_out(pack: TinyPack, profile: Profile, clock: StagedClock) -> Iterator[Kiosk]:
    """A kiosk whose PIN was lost, after many tries, and whose file was taken away."""
    store_wrong_tries(profile, 9)
    kiosk = build_kiosk(pack, profile, clock)
    yield kiosk
    take_down(kiosk)


def test_a_new_pin_can_be_tried_at_once(qtbot: QtBot, shut_out: Kiosk) -> None:
    """The tries were at the one that was lost."""
    assert shut_out.door.seconds_left > 0
    pad = enter(shut_out, "PINs", "PIN of IT")
    for _ in range(2):
        type_pin(pad, OURS)
    wait_until_made(qtbot, shut_out)
    assert shut_out.door.seconds_left == 0
