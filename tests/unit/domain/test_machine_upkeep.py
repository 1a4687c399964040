"""Whether a machine starts, keeps and updates the kiosk without anybody."""

import pytest
from msgspec.structs import replace

from kiosk.domain.machine_linux import AptUpdates, LinuxFacts
from tests.unit.domain.machine_samples import KIOSK, fine, wrong

AT_NIGHT = AptUpdates(unattended=True, at_night=True, restarts=True, restart_time="03:30")


@pytest.mark.parametrize(
    ("facts", "check", "message"),
    [
        (
            replace(KIOSK, autostart=False),
            "autostart",
            "the kiosk does not start with the computer",
        ),
        (
            replace(KIOSK, apt=AptUpdates(unattended=True)),
            "updates",
            "apt installs updates by itself, at any time of the day",
        ),
        (
            replace(KIOSK, apt=replace(AT_NIGHT, restart_time="now")),
            "updates",
            "apt may restart the computer at any time (now)",
        ),
        (
            replace(KIOSK, apt=replace(AT_NIGHT, restart_time="12:00")),
            "updates",
            "apt may restart the computer at any time (12:00)",
        ),
        (
            replace(KIOSK, updaters=("dnf-automatic.timer",)),
            "updates",
            "dnf-automatic.timer installs updates by itself, at any time of the day",
        ),
        (
            replace(KIOSK, programs=KIOSK.programs | {"update-notifier"}),
            "updates",
            "the update notifier may ask about updates on the screen",
        ),
        (
            replace(KIOSK, watchdog_device=False),
            "watchdog",
            "the computer has none, so a frozen one stays frozen",
        ),
        (
            replace(KIOSK, watchdog="off"),
            "watchdog",
            "the computer has one, but nobody uses it",
        ),
        (
            replace(KIOSK, clock_synchronized=False),
            "time-server",
            "the clock follows no time server",
        ),
    ],
)
def test_what_somebody_would_have_to_do_is_told(
    facts: LinuxFacts, check: str, message: str
) -> None:
    """One thing each."""
    assert wrong(facts) == [(check, message)]


@pytest.mark.parametrize(
    "apt",
    [
        AptUpdates(restarts=True),
        AT_NIGHT,
        replace(AT_NIGHT, restart_time="22:15"),
        replace(AT_NIGHT, restarts=False, restart_time="now"),
    ],
)
def test_updates_that_bother_nobody_are_in_order(apt: AptUpdates) -> None:
    """None by itself, or at night."""
    assert fine(replace(KIOSK, apt=apt), "updates")
