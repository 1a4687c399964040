"""Which rules for plugs, keys, ports and updates stand on a machine."""

from pathlib import Path

import pytest

from kiosk.domain.machine_linux import AptUpdates
from kiosk.host.linux_rules import (
    apt_updates,
    open_ports,
    sticks_opened,
    usb_storage_blocked,
    x_flags,
    xkb_options,
)
from tests.unit.host.machine_tree import write_tree

RULE = 'SUBSYSTEM=="block", ENV{ID_BUS}=="usb", ENV{UDISKS_IGNORE}="1"\n'
APT_TIMER = "etc/systemd/system/apt-daily-upgrade.timer"
COLUMNS = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when\n"


@pytest.mark.parametrize(
    ("files", "blocked"),
    [
        ({}, False),
        ({"etc/udev/rules.d/90-askwell.rules": RULE}, True),
        ({"etc/udev/rules.d/90-askwell.rules": f"# {RULE}"}, False),
        (
            {
                "run/udev/rules.d/1.rules": (
                    'ACTION=="add", SUBSYSTEM=="usb", ATTR{bInterfaceClass}=="08", '
                    'ATTR{authorized}="0"'
                )
            },
            True,
        ),
        ({"etc/udev/rules.d/90.rules": 'KERNEL=="sda", ENV{UDISKS_IGNORE}="1"'}, False),
        ({"etc/modprobe.d/usb.conf": "blacklist usb-storage\n"}, True),
        ({"etc/modprobe.d/usb.conf": "install usb_storage /bin/false\n"}, True),
        ({"etc/modprobe.d/usb.conf": "#blacklist usb-storage\n"}, False),
    ],
)
def test_rules_against_sticks_are_known(
    tmp_path: Path, files: dict[str, str], blocked: bool
) -> None:
    """Those of udev and those of the kernel's modules."""
    write_tree(tmp_path, files)

    assert usb_storage_blocked(tmp_path) is blocked


@pytest.mark.parametrize(
    ("rule", "opened"),
    [
        ('ENV{ID_BUS}=="usb", ENV{SYSTEMD_WANTS}+="askwell-stick@%k.service"', True),
        ('ENV{ID_BUS}=="usb", RUN{program}+="/usr/bin/systemd-mount --collect $devnode"', True),
        ('# ENV{ID_BUS}=="usb", ENV{SYSTEMD_WANTS}+="askwell-stick@%k.service"', False),
        (RULE, False),
    ],
)
def test_a_rule_that_opens_sticks_is_seen(tmp_path: Path, rule: str, opened: bool) -> None:
    """That of the session, or one that the clinic has written."""
    write_tree(tmp_path, {"etc/udev/rules.d/91.rules": rule})

    assert sticks_opened(tmp_path) is opened


def test_switches_of_the_x_server_that_are_on_are_named(tmp_path: Path) -> None:
    """From all of its files."""
    write_tree(
        tmp_path,
        {
            "etc/X11/xorg.conf": 'Section "ServerFlags"\n  Option "DontVTSwitch" "on"\n',
            "etc/X11/xorg.conf.d/10.conf": 'Option "DontZap"\nOption "AutoAddDevices" "false"\n',
        },
    )

    assert x_flags(tmp_path) == {"DontVTSwitch", "DontZap"}


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ('XKBLAYOUT="us"\nXKBOPTIONS="terminate:ctrl_alt_bksp"\n', "terminate:ctrl_alt_bksp"),
        ("XKBOPTIONS=\n", ""),
        ("", ""),
    ],
)
def test_options_of_the_keyboard_are_read(tmp_path: Path, text: str, options: str) -> None:
    """As Debian keeps them."""
    write_tree(tmp_path, {"etc/default/keyboard": text})

    assert xkb_options(tmp_path) == options


@pytest.mark.parametrize(
    ("files", "updates"),
    [
        ({}, AptUpdates()),
        (
            {"etc/apt/apt.conf.d/20": 'APT::Periodic::Unattended-Upgrade "1";'},
            AptUpdates(unattended=True),
        ),
        ({"etc/apt/apt.conf.d/20": 'APT::Periodic::Unattended-Upgrade "0";'}, AptUpdates()),
        ({"etc/apt/apt.conf.d/20": '//APT::Periodic::Unattended-Upgrade "1";'}, AptUpdates()),
        (
            {
                "etc/apt/apt.conf.d/20": 'APT::Periodic::Unattended-Upgrade "1";',
                "etc/apt/apt.conf.d/50": (
                    'Unattended-Upgrade::Automatic-Reboot "true";\n'
                    'Unattended-Upgrade::Automatic-Reboot-Time "03:30";'
                ),
                f"{APT_TIMER}.d/night.conf": "[Timer]",
            },
            AptUpdates(unattended=True, at_night=True, restarts=True, restart_time="03:30"),
        ),
        ({APT_TIMER: "->/dev/null"}, AptUpdates(at_night=True)),
    ],
)
def test_how_apt_installs_updates_is_read(
    tmp_path: Path, files: dict[str, str], updates: AptUpdates
) -> None:
    """Of two settings the last counts."""
    write_tree(tmp_path, files)

    assert apt_updates(tmp_path) == updates


def test_ports_that_others_may_reach_are_named(tmp_path: Path) -> None:
    """Those of this machine alone are not, and those that are only talked through are not."""
    write_tree(
        tmp_path,
        {
            "proc/net/tcp": COLUMNS
            + "   0: 0100007F:0277 00000000:0000 0A 0 0\n"
            + "   1: 00000000:170C 00000000:0000 0A 0 0\n"
            + "   2: 0A00000A:1F90 0B00000A:0050 01 0 0\n",
            "proc/net/tcp6": COLUMNS
            + "   0: 00000000000000000000000001000000:0277 0:0 0A 0 0\n"
            + "   1: 00000000000000000000000000000000:0D3D 0:0 0A 0 0\n",
        },
    )

    assert list(open_ports(tmp_path)) == [5900, 3389]
