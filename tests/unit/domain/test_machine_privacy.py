"""Where something of a visit could stay or be seen."""

import pytest
from msgspec.structs import replace

from kiosk.domain.machine_linux import LinuxFacts, SwapSpace
from tests.unit.domain.machine_samples import KIOSK, fine, wrong

COREDUMP = "|/usr/lib/systemd/systemd-coredump %P %u %g %s %t 9223372036854775808 %h"
KEEPS_NOTHING = {"Storage": "none", "ProcessSizeMax": "0"}


@pytest.mark.parametrize(
    ("pattern", "coredump", "message"),
    [
        (None, {}, "nobody knows where the memory of a crashed program goes"),
        pytest.param(
            COREDUMP,
            {},
            "systemd-coredump gets the memory of a crashed program, with what a visitor has typed",
            marks=pytest.mark.planted("P14", "a computer that keeps the memory of a crash"),
        ),
        (
            COREDUMP,
            {"Storage": "none"},
            "systemd-coredump gets the memory of a crashed program, with what a visitor has typed",
        ),
        (
            "|/usr/share/apport/apport -p%p -s%s",
            KEEPS_NOTHING,
            "apport gets the memory of a crashed program, with what a visitor has typed",
        ),
    ],
)
def test_memory_that_is_kept_is_told(
    pattern: str | None, coredump: dict[str, str], message: str
) -> None:
    """A program that takes it through a pipe does not heed the kiosk's own limit."""
    facts = replace(KIOSK, core_pattern=pattern, coredump=coredump)

    assert wrong(facts) == [("core-dumps", message)]


@pytest.mark.parametrize(
    ("pattern", "coredump"),
    [("|/bin/false", {}), ("", {}), ("core", {}), (COREDUMP, KEEPS_NOTHING)],
)
def test_memory_that_is_not_kept_is_in_order(pattern: str, coredump: dict[str, str]) -> None:
    """Thrown away, or left to a limit that the kiosk sets itself."""
    assert fine(replace(KIOSK, core_pattern=pattern, coredump=coredump), "core-dumps")


@pytest.mark.planted("P14", "swap in the clear")
def test_swap_in_the_clear_is_told() -> None:
    """That with a key is in order."""
    swaps = (SwapSpace("/dev/dm-1", encrypted=True), SwapSpace("/swap.img", encrypted=False))

    assert wrong(replace(KIOSK, swaps=swaps)) == [("swap", "memory goes to /swap.img in the clear")]


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        pytest.param(
            replace(KIOSK, programs=KIOSK.programs | {"x11vnc"}, open_ports=frozenset({5900})),
            "x11vnc can show the screen elsewhere or record it",
            marks=pytest.mark.planted("P14", "a remote view of the screen"),
        ),
        (
            replace(KIOSK, programs=KIOSK.programs | {"gnome-remote-de"}),
            "the remote desktop of GNOME can show the screen elsewhere or record it",
        ),
        (
            replace(KIOSK, open_ports=frozenset({22, 5901})),
            "something waits for viewers on port 5901",
        ),
        (
            replace(KIOSK, open_ports=frozenset({3389})),
            "something waits for viewers on port 3389",
        ),
    ],
)
def test_what_shows_the_screen_elsewhere_is_told(facts: LinuxFacts, message: str) -> None:
    """By its name, or else by its port."""
    assert wrong(facts) == [("remote-view", message)]


@pytest.mark.planted("P14", "notes of the system over the kiosk")
def test_what_shows_notes_is_told() -> None:
    """They would stand over the kiosk."""
    facts = replace(KIOSK, programs=KIOSK.programs | {"dunst"})

    assert wrong(facts) == [("notifications", "dunst shows notes of the system on the screen")]
