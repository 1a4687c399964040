"""The PINs of staff on disk, with the real argon2."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.domain.pin import FREE_TRIES
from kiosk.domain.staff_level import StaffLevel
from kiosk.storage.pin_file import (
    MAX_BYTES,
    PIN_FILE,
    TRIES_FILE,
    PinFile,
    Pins,
    level_of,
    read_pins,
    read_wrong_tries,
    store_pin,
    store_wrong_tries,
)
from kiosk.storage.profile import Profile

IT_PIN = "483920"
DESK_PIN = "907214"
# Of "483920", but it would take days.
ENDLESS = "$argon2id$v=19$m=65536,t=4000000,p=4$c29tZXNhbHRzb21lc2FsdA$" + "A" * 43
# A thread for each.
MANY = "$argon2id$v=19$m=65536,t=3,p=8192$c29tZXNhbHRzb21lc2FsdA$" + "A" * 43
NO_ASCII = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$" + "é" * 43
HUGE = "$argon2id$v=19$m=4000000000,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$" + "A" * 43


def stored(profile: Profile) -> Pins:
    """Set both PINs and give what stands in the file."""
    assert store_pin(profile, StaffLevel.IT, IT_PIN)
    assert store_pin(profile, StaffLevel.RECEPTION, DESK_PIN)
    pins = read_pins(profile)
    assert isinstance(pins, Pins)
    return pins


def test_each_pin_opens_its_level(profile: Profile) -> None:
    """And any other one nothing."""
    pins = stored(profile)

    assert level_of(pins, IT_PIN) is StaffLevel.IT
    assert level_of(pins, DESK_PIN) is StaffLevel.RECEPTION
    assert level_of(pins, "483921") is None
    assert level_of(pins, "") is None


def test_who_only_reads_the_file_does_not_load_argon2() -> None:
    """The kiosk does so at each start."""
    told = "import sys, kiosk.storage.pin_file; print('argon2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)

    assert done.stdout == "False\n"


def test_no_digit_of_a_pin_is_in_the_file(profile: Profile) -> None:
    """Argon2 keeps what cannot be turned back; equal PINs look different."""
    stored(profile)
    content = (profile.folder / PIN_FILE).read_text()

    assert content.count("$argon2id$") == 2
    assert IT_PIN not in content
    assert DESK_PIN not in content
    store_pin(profile, StaffLevel.RECEPTION, IT_PIN)
    pins = read_pins(profile)
    assert isinstance(pins, Pins)
    assert pins.it != pins.reception


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits")
def test_only_the_user_of_the_kiosk_may_read_it(profile: Profile) -> None:
    """A stranger cannot take it away to try PINs elsewhere."""
    stored(profile)

    assert (profile.folder / PIN_FILE).stat().st_mode & 0o077 == 0


def test_without_a_pin_there_is_none(profile: Profile) -> None:
    """No default PIN."""
    assert read_pins(profile) is PinFile.MISSING
    assert read_pins(Profile(profile.folder / "gone", writable=False)) is PinFile.MISSING


def test_the_pin_of_it_comes_first(profile: Profile) -> None:
    """Else nobody could set what reception may not."""
    assert not store_pin(profile, StaffLevel.RECEPTION, DESK_PIN)
    assert read_pins(profile) is PinFile.MISSING


def test_without_one_of_reception_only_it_comes_in(profile: Profile) -> None:
    """An empty PIN opens nothing."""
    store_pin(profile, StaffLevel.IT, IT_PIN)
    pins = read_pins(profile)
    assert isinstance(pins, Pins)

    assert level_of(pins, "") is None
    assert level_of(pins, IT_PIN) is StaffLevel.IT


def test_a_new_pin_leaves_the_other_one(profile: Profile) -> None:
    """And forgets the wrong tries."""
    before = stored(profile)
    store_wrong_tries(profile, 7)
    assert store_pin(profile, StaffLevel.IT, "112358")
    after = read_pins(profile)
    assert isinstance(after, Pins)

    assert after.reception == before.reception
    assert level_of(after, "112358") is StaffLevel.IT
    assert level_of(after, IT_PIN) is None
    assert read_wrong_tries(profile) == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"it": 5}',
        b'{"it": "x", "more": "y"}',
        b'{"it": "' + b"\xff\xfe" + b'"}',
        b"[" * 3000,
        b" " * (MAX_BYTES + 1),
    ],
)
def test_a_damaged_file_opens_nothing(profile: Profile, content: bytes) -> None:
    """It is not as if there was none: whoever damages it does not get to set a new one."""
    (profile.folder / PIN_FILE).write_bytes(content)

    assert read_pins(profile) is PinFile.DAMAGED


def test_a_folder_in_its_place_opens_nothing(profile: Profile) -> None:
    """Nor does any other thing."""
    (profile.folder / PIN_FILE).mkdir()

    assert read_pins(profile) is PinFile.DAMAGED


def test_a_file_that_cannot_be_read_opens_nothing(
    locked_folder: Callable[[int], AbstractContextManager[Path]],
) -> None:
    """Its rights were taken away."""
    with locked_folder(0o000) as folder:
        assert read_pins(Profile(folder, writable=False)) is PinFile.DAMAGED


@pytest.mark.parametrize("made", ["", "x", "$argon2id$", "$argon2id$v=19$m=65536$x", NO_ASCII])
def test_a_damaged_pin_opens_nothing(made: str) -> None:
    """Whatever figures stand in it."""
    assert level_of(Pins(made, made), IT_PIN) is None


@pytest.mark.parametrize("made", [ENDLESS, HUGE, MANY])
def test_a_damaged_pin_that_would_cost_too_much_is_not_tried(
    made: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would take days, all of the memory, or thousands of threads."""
    tried: list[str] = []
    monkeypatch.setattr(PasswordHasher, "verify", lambda *_words: tried.append(made))

    assert level_of(Pins(made, made), IT_PIN) is None
    assert tried == []


def test_wrong_tries_last_over_a_restart(profile: Profile) -> None:
    """Up to any number."""
    assert read_wrong_tries(profile) == 0
    for wrong in (1, 5, 1234567):
        store_wrong_tries(profile, wrong)
        assert read_wrong_tries(profile) == wrong


@pytest.mark.parametrize("content", [b"", b"-1", b"six", b"1.5", b"\xff", b" \n"])
def test_damaged_tries_close_the_door_for_a_while(profile: Profile, content: bytes) -> None:
    """Damage gives nobody another try."""
    (profile.folder / TRIES_FILE).write_bytes(content)

    assert read_wrong_tries(profile) == FREE_TRIES


def test_tries_that_cannot_be_read_close_it_too(profile: Profile) -> None:
    """A folder stands in their place."""
    (profile.folder / TRIES_FILE).mkdir()

    assert read_wrong_tries(profile) == FREE_TRIES


def test_where_nothing_can_be_written_the_kiosk_goes_on(
    locked_folder: Callable[[int], AbstractContextManager[Path]],
) -> None:
    """No PIN can be set, and tries are not remembered."""
    with locked_folder(0o555) as folder:
        profile = Profile(folder, writable=False)
        assert not store_pin(profile, StaffLevel.IT, IT_PIN)
        store_wrong_tries(profile, 5)
        assert read_wrong_tries(profile) == 0
