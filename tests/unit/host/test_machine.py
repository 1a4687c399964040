"""The machine under the kiosk, whatever its system is."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Self

import pytest

from kiosk.domain.machine_linux import LinuxFacts
from kiosk.domain.machine_registry import WISHES
from kiosk.domain.machine_windows import RegistryPlace, Value, WindowsFacts
from kiosk.host.linux_machine import LinuxMachine
from kiosk.host.machine import UnknownMachine, this_machine
from kiosk.host.windows_machine import WindowsMachine, registry_value

PLACE = RegistryPlace("HKLM", r"SOFTWARE\Clinic", "Open")


class FakeKey:
    """A key of a registry, open."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values = values

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""


def fake_winreg(keys: Mapping[tuple[str, str], Mapping[str, object]]) -> SimpleNamespace:
    """Give a registry with Python's calls."""

    def open_key(hive: str, key: str) -> FakeKey:
        if (hive, key) not in keys:
            raise FileNotFoundError(key)
        return FakeKey(keys[hive, key])

    def query(key: FakeKey, name: str) -> tuple[object, int]:
        if name not in key.values:
            raise FileNotFoundError(name)
        return key.values[name], 1

    return SimpleNamespace(
        HKEY_LOCAL_MACHINE="machine",
        HKEY_CURRENT_USER="user",
        OpenKey=open_key,
        QueryValueEx=query,
    )


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a small registry in place of Windows."""
    clinic = {"Open": 1, "Name": "Desk", "Blob": b"\0"}
    registry = fake_winreg({("machine", PLACE.key): clinic, ("user", PLACE.key): {"Open": 0}})
    monkeypatch.setitem(__import__("sys").modules, "winreg", registry)
    monkeypatch.setattr("sys.platform", "win32")


@pytest.mark.parametrize(
    ("platform", "kind"),
    [("linux", LinuxMachine), ("win32", WindowsMachine), ("darwin", UnknownMachine)],
)
def test_each_system_has_its_reader(platform: str, kind: type) -> None:
    """And one that nobody knows has one that tells nothing."""
    assert isinstance(this_machine({}, platform), kind)


def test_an_unknown_machine_tells_nothing() -> None:
    """Neither facts nor screens."""
    assert UnknownMachine().facts() is None
    assert UnknownMachine().screens() == ()


def test_this_machine_is_linux() -> None:
    """Where these tests run."""
    assert isinstance(this_machine().facts(), LinuxFacts)


@pytest.mark.usefixtures("on_windows")
@pytest.mark.parametrize(
    ("place", "value"),
    [
        (PLACE, 1),
        (RegistryPlace("HKLM", PLACE.key, "Name"), "Desk"),
        (RegistryPlace("HKCU", PLACE.key, "Open"), 0),
        (RegistryPlace("HKLM", PLACE.key, "Blob"), None),
        (RegistryPlace("HKLM", PLACE.key, "None"), None),
        (RegistryPlace("HKLM", "None", "Open"), None),
    ],
)
def test_a_value_of_the_registry_is_read(place: RegistryPlace, value: Value | None) -> None:
    """Where there is none, or none that we understand, nothing."""
    assert registry_value(place) == value


def test_elsewhere_there_is_no_registry() -> None:
    """And nothing is asked."""
    assert registry_value(PLACE) is None


def test_windows_is_asked_for_all_that_is_wished() -> None:
    """What is missing there is missing in the facts."""
    asked: list[RegistryPlace] = []

    def read(place: RegistryPlace) -> Value | None:
        asked.append(place)
        return 4 if place.name == "Start" else None

    facts = WindowsMachine(read).facts()

    assert asked == [wish.place for wish in WISHES]
    assert facts == WindowsFacts({place: 4 for place in asked if place.name == "Start"})
    assert WindowsMachine(read).screens() == ()
