"""What the files of systemd and of login screens say."""

from pathlib import Path

import pytest

from kiosk.host.linux_units import (
    autologins,
    is_wanted,
    kiosk_user,
    login_screen,
    masked_units,
    updaters,
)
from tests.unit.host.machine_tree import write_tree

ETC = "etc/systemd/system"


def test_masked_units_lead_nowhere(tmp_path: Path) -> None:
    """Other links and files are not masked."""
    write_tree(
        tmp_path,
        {
            f"{ETC}/sleep.target": "->/dev/null",
            f"{ETC}/dbus.service": "->/lib/systemd/system/dbus-broker.service",
            f"{ETC}/askwell.service": "[Unit]",
        },
    )

    assert masked_units(tmp_path) == {"sleep.target"}


def test_a_unit_that_a_target_wants_starts_by_itself(tmp_path: Path) -> None:
    """One that only stands there does not."""
    write_tree(
        tmp_path,
        {
            f"{ETC}/multi-user.target.wants/askwell.service": f"->/{ETC}/askwell.service",
            f"{ETC}/other.service": "[Unit]",
        },
    )

    assert is_wanted(tmp_path, "askwell.service")
    assert not is_wanted(tmp_path, "other.service")


@pytest.mark.parametrize(
    ("unit", "user"), [("[Service]\nUser=clinic\n", "clinic"), ("[Service]\n", ""), ("", "")]
)
def test_the_user_of_the_kiosk_is_that_of_its_service(tmp_path: Path, unit: str, user: str) -> None:
    """Nobody where none is named."""
    write_tree(tmp_path, {f"{ETC}/askwell.service": unit})

    assert kiosk_user(tmp_path) == user


def test_timers_that_install_updates_are_named(tmp_path: Path) -> None:
    """Those that were given a time are not."""
    wants = f"{ETC}/timers.target.wants"
    write_tree(
        tmp_path,
        {
            f"{wants}/dnf-automatic.timer": "->/lib/x",
            f"{wants}/dnf-automatic-install.timer": "->/lib/x",
            f"{ETC}/dnf-automatic-install.timer.d/night.conf": "[Timer]",
        },
    )

    assert updaters(tmp_path) == ("dnf-automatic.timer",)


def test_a_login_screen_is_named(tmp_path: Path) -> None:
    """By the unit that it is."""
    assert login_screen(tmp_path) == ""

    write_tree(tmp_path, {f"{ETC}/display-manager.service": "->/lib/systemd/system/gdm.service"})

    assert login_screen(tmp_path) == "gdm.service"


@pytest.mark.parametrize(
    ("files", "names"),
    [
        ({}, ()),
        (
            {
                f"{ETC}/getty@tty1.service.d/auto.conf": (
                    "[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin kiosk - $TERM"
                )
            },
            ("getty@tty1.service",),
        ),
        ({f"{ETC}/getty@tty1.service.d/x.conf": "[Service]\nExecStart=-/sbin/agetty %I"}, ()),
        (
            {
                f"{ETC}/getty@tty1.service.d/auto.conf": "[Service]\nExecStart=x --autologin kiosk",
                f"{ETC}/getty@tty1.service": "->/dev/null",
            },
            (),
        ),
        ({"etc/gdm3/daemon.conf": "[daemon]\nAutomaticLoginEnable=True"}, ("GDM",)),
        ({"etc/gdm3/daemon.conf": "[daemon]\nAutomaticLoginEnable=false"}, ()),
        ({"etc/lightdm/lightdm.conf": "[Seat:*]\nautologin-user=kiosk"}, ("LightDM",)),
        ({"etc/lightdm/lightdm.conf": "[Seat:*]\n#autologin-user=kiosk"}, ()),
        ({"etc/sddm.conf": "[Autologin]\nUser=kiosk"}, ("SDDM",)),
    ],
)
def test_logins_without_a_password_are_named(
    tmp_path: Path, files: dict[str, str], names: tuple[str, ...]
) -> None:
    """On consoles and in login screens."""
    write_tree(tmp_path, files)

    assert autologins(tmp_path) == names
