"""What puts a machine to sleep or its screen out."""

import pytest
from msgspec.structs import replace

from kiosk.domain.machine_linux import LinuxFacts
from tests.unit.domain.machine_samples import KIOSK, wrong

TWO_KEYS = (
    "these end or stop the kiosk: the power button (HandlePowerKey), "
    "a restart key (HandleRebootKey)"
)
ON_X = replace(KIOSK, programs=frozenset({"Xorg"}), compositor=())


def logind(**changed: str) -> LinuxFacts:
    """Give a kiosk with other settings of its login service."""
    return replace(KIOSK, logind={**KIOSK.logind, **changed})


@pytest.mark.parametrize(
    ("facts", "check", "message"),
    [
        (
            replace(KIOSK, masked=KIOSK.masked - {"suspend.target"}),
            "sleep",
            "the computer can go to sleep",
        ),
        (
            logind(IdleAction="lock"),
            "sleep",
            "after a while without a touch: lock (IdleAction)",
        ),
        (
            logind(HandlePowerKey="poweroff", HandleRebootKey="reboot"),
            "power-keys",
            TWO_KEYS,
        ),
        (
            replace(KIOSK, console_blank_s=600),
            "blanking",
            "the kernel blanks the screen after 600 seconds",
        ),
        (
            replace(KIOSK, weston={**KIOSK.weston, "core.idle-time": "60"}),
            "blanking",
            "weston blanks the screen after a while",
        ),
        (
            replace(KIOSK, weston={"keyboard.vt-switching": "false"}),
            "blanking",
            "weston blanks the screen after a while",
        ),
    ],
)
def test_what_makes_the_kiosk_dark_is_told(facts: LinuxFacts, check: str, message: str) -> None:
    """One thing each."""
    assert wrong(facts) == [(check, message)]


@pytest.mark.parametrize(
    ("blanks", "message"),
    [
        (True, "the X server blanks the screen after a while"),
        (None, "the X server may blank the screen after a while"),
    ],
)
def test_an_x_server_that_blanks_is_told(blanks: bool | None, message: str) -> None:
    """One that could not be asked too."""
    assert ("blanking", message) in wrong(replace(ON_X, x_blanks=blanks))


def test_an_x_server_that_does_not_blank_is_in_order() -> None:
    """The rest of it is told elsewhere."""
    assert "blanking" not in {check for check, _ in wrong(replace(ON_X, x_blanks=False))}


def test_a_key_to_a_sleep_that_cannot_come_is_in_order() -> None:
    """Nothing happens when it is pressed."""
    assert wrong(logind(HandleSuspendKey="suspend", HandleLidSwitch="suspend")) == []
