"""Which keys and plugs lead out of the kiosk."""

import pytest
from msgspec.structs import replace

from kiosk.domain.machine_linux import LinuxFacts
from tests.unit.domain.machine_samples import CAGE, KIOSK, fine, wrong

CONSOLES = ("consoles", "Ctrl+Alt+F2 leads to a console where somebody can log in")
ON_X = replace(KIOSK, programs=frozenset({"Xorg"}), compositor=(), x_blanks=False)
WITH_LOGINS = replace(KIOSK, logind={**KIOSK.logind, "NAutoVTs": "6"})


@pytest.mark.parametrize(
    "facts",
    [
        replace(WITH_LOGINS, weston={**KIOSK.weston, "keyboard.vt-switching": "true"}),
        replace(WITH_LOGINS, weston={"core.idle-time": "0"}),
        replace(WITH_LOGINS, compositor=("cage", "-s", "--", "askwell")),
    ],
)
def test_keys_to_another_console_are_told(facts: LinuxFacts) -> None:
    """Where somebody could log in."""
    assert wrong(facts) == [CONSOLES]


@pytest.mark.parametrize(
    "facts",
    [
        KIOSK,
        WITH_LOGINS,
        replace(WITH_LOGINS, compositor=CAGE),
        replace(ON_X, logind=WITH_LOGINS.logind, x_flags=frozenset({"DontVTSwitch"})),
    ],
)
def test_keys_that_do_nothing_are_in_order(facts: LinuxFacts) -> None:
    """Whatever waits on another console."""
    assert "does not lead" in fine(facts, "consoles")


def test_a_console_without_a_login_is_in_order() -> None:
    """Nobody can do anything there."""
    assert fine(ON_X, "consoles") == "no login waits on another console"


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        (
            replace(KIOSK, masked=KIOSK.masked - {"ctrl-alt-del.target"}),
            "Ctrl+Alt+Del restarts the computer",
        ),
        (replace(KIOSK, sysrq=438), "Alt+SysRq can end programs and restart the computer"),
        (replace(KIOSK, sysrq=1), "Alt+SysRq can end programs and restart the computer"),
    ],
)
def test_keys_of_the_system_are_told(facts: LinuxFacts, message: str) -> None:
    """One thing each."""
    assert wrong(facts) == [("system-keys", message)]


@pytest.mark.parametrize("sysrq", [None, 0, 16, 48])
def test_keys_of_the_kernel_that_only_save_are_in_order(sysrq: int | None) -> None:
    """And so is a kernel without such keys."""
    assert wrong(replace(KIOSK, sysrq=sysrq)) == []


def test_zapping_an_x_server_is_told() -> None:
    """It would end the kiosk with it."""
    facts = replace(ON_X, xkb_options="compose:menu,terminate:ctrl_alt_bksp")

    assert ("zap", "Ctrl+Alt+Backspace ends the X server and all that it shows") in wrong(facts)


@pytest.mark.parametrize(
    "facts",
    [
        ON_X,
        replace(ON_X, xkb_options="terminate:ctrl_alt_bksp", x_flags=frozenset({"DontZap"})),
    ],
)
def test_an_x_server_that_cannot_be_zapped_is_in_order(facts: LinuxFacts) -> None:
    """Without the keys, or with the switch that forbids them."""
    assert fine(facts, "zap") == "Ctrl+Alt+Backspace does not end the X server"


def test_what_opens_sticks_is_named() -> None:
    """Once, however many programs it has."""
    facts = replace(KIOSK, programs=frozenset({"weston", "udiskie", "kded5", "kded6"}))

    assert wrong(facts) == [
        ("usb-automount", "KDE Plasma opens what is plugged in"),
        ("usb-automount", "udiskie opens what is plugged in"),
    ]


def test_sticks_that_can_be_used_are_told() -> None:
    """Nothing keeps them off."""
    facts = replace(KIOSK, usb_storage_blocked=False)

    assert wrong(facts) == [("usb-storage", "a stick that is plugged in can be used")]


def test_sticks_that_nobody_can_use_are_in_order() -> None:
    """It is said what that costs, and how staff get them."""
    message = fine(KIOSK, "usb-storage")

    assert "not by staff either" in message
    assert "install-session --apply --sticks" in message


def test_sticks_for_the_kiosk_are_in_order() -> None:
    """It opens them for staff."""
    message = fine(replace(KIOSK, sticks_opened=True), "usb-storage")

    assert message.startswith("sticks are opened for the kiosk")


def test_sticks_that_others_can_use_too_are_told() -> None:
    """Whoever opens them beside the kiosk."""
    facts = replace(KIOSK, usb_storage_blocked=False, sticks_opened=True)

    assert wrong(facts) == [("usb-storage", "a stick that is plugged in can be used")]


def test_a_guard_of_the_plugs_is_in_order() -> None:
    """It has rules of its own."""
    programs = KIOSK.programs | {"usbguard-daemon"}

    assert wrong(replace(KIOSK, usb_storage_blocked=False, programs=programs)) == []
