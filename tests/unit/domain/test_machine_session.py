"""Which session shows the kiosk, and what lies beside and behind it."""

import pytest
from msgspec.structs import replace

from kiosk.domain.machine_linux import Account, LinuxFacts
from tests.unit.domain.machine_samples import ACCOUNT, KIOSK, fine, wrong


def running(*programs: str, compositor: tuple[str, ...] = ()) -> LinuxFacts:
    """Give a kiosk on which these run, in place of weston."""
    return replace(KIOSK, programs=frozenset(programs), compositor=compositor)


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        (
            running("gnome-shell", "Xwayland"),
            "GNOME runs, where a visitor can leave the kiosk",
        ),
        (
            running("kwin_x11", "plasmashell", "openbox"),
            "KDE Plasma and Openbox runs, where a visitor can leave the kiosk",
        ),
        (
            running("weston", compositor=("weston",)),
            "weston runs with a desktop, where a visitor can leave the kiosk",
        ),
        (
            running("weston", compositor=("weston", "--shell=desktop-shell.so")),
            "weston runs with a desktop, where a visitor can leave the kiosk",
        ),
        (
            running("Xorg"),
            "an X server runs, where each program can cover the kiosk and read its keys",
        ),
        (running(), "neither weston nor cage runs, so nothing keeps others off"),
    ],
)
def test_a_session_that_lets_visitors_out_is_named(facts: LinuxFacts, message: str) -> None:
    """By what runs in it."""
    assert ("session", message) in wrong(facts)


def test_the_shell_of_weston_may_stand_in_its_settings() -> None:
    """Its command line goes before them."""
    facts = replace(
        KIOSK, compositor=("weston",), weston={**KIOSK.weston, "core.shell": "kiosk-shell.so"}
    )

    assert fine(facts, "session") == "weston shows one program and nothing else"


@pytest.mark.parametrize(
    ("account", "message"),
    [
        (None, "the kiosk has no service that names a user of its own"),
        (replace(ACCOUNT, uid=0, login_shell="/bin/bash"), "the kiosk runs as administrator"),
        (replace(ACCOUNT, login_shell="/bin/bash"), "askwell gets the shell /bin/bash at a login"),
        (
            replace(ACCOUNT, groups=frozenset({"askwell", "docker"})),
            "askwell is in the group docker, which may change the machine",
        ),
    ],
)
def test_a_user_who_may_do_more_is_told(account: Account | None, message: str) -> None:
    """One thing each."""
    facts = replace(KIOSK, account=account)

    assert wrong(facts) == [("kiosk-user", message)]


def test_what_else_runs_as_the_kiosks_user_is_named() -> None:
    """It could be seen, or see."""
    programs = ACCOUNT.programs | {"xterm", "firefox-esr"}
    facts = replace(KIOSK, account=replace(ACCOUNT, programs=programs))

    assert wrong(facts) == [("other-programs", "run as the kiosk's user too: firefox-esr, xterm")]


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        (
            replace(KIOSK, autologins=("getty@tty2.service",)),
            "getty@tty2.service logs somebody in without a password",
        ),
        (
            replace(KIOSK, login_screen="gdm.service"),
            "gdm.service starts with the machine and may show its login screen",
        ),
    ],
)
def test_a_login_behind_the_kiosk_is_named(facts: LinuxFacts, message: str) -> None:
    """A kiosk that ends must not show a desktop."""
    assert wrong(facts) == [("login-behind", message)]
