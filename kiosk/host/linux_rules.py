"""What rules for plugs, keys, ports and updates stand on a Linux machine."""

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.machine_linux import AptUpdates
from kiosk.host.system_files import files_in, text_of

_UDEV_FOLDERS = ("etc/udev/rules.d", "run/udev/rules.d")
_KEEPS_STICKS_OFF = re.compile(
    r"""^[^#]*usb.*(UDISKS_IGNORE\}="1"|authorized\}="0")""", re.IGNORECASE | re.MULTILINE
)
_OPENS_STICKS = re.compile(
    r"""^[^#]*usb.*(askwell-stick@|/systemd-mount\s)""", re.IGNORECASE | re.MULTILINE
)
_NO_DRIVER = re.compile(
    r"^\s*(blacklist\s+usb[-_]storage|install\s+usb[-_]storage\s+\S*/(false|true))", re.MULTILINE
)
_X_FLAG = re.compile(r"""^\s*Option\s+"(\w+)"(?:\s+"(\w+)")?""", re.MULTILINE)
_XKB_OPTIONS = re.compile(r'^XKBOPTIONS="?([^"\n]*)', re.MULTILINE)
_ON = frozenset({"", "1", "on", "true", "yes"})
_APT = re.compile(r'^\s*([\w:-]+)\s+"([^"]*)"\s*;', re.MULTILINE)
_APT_TIMER = "etc/systemd/system/apt-daily-upgrade.timer"
_LISTENS = "0A"
_LOOPBACKS = ("0100007F", "00000000000000000000000001000000")


def usb_storage_blocked(root: Path) -> bool:
    """Tell whether a rule of udev or of the kernel's modules keeps sticks from being used."""
    if any(_KEEPS_STICKS_OFF.search(rules) for rules in _udev_rules(root)):
        return True
    modules = files_in(root / "etc/modprobe.d", "*.conf")
    return any(_NO_DRIVER.search(text_of(file)) for file in modules)


def sticks_opened(root: Path) -> bool:
    """Tell whether a rule of udev mounts the sticks that are plugged in."""
    return any(_OPENS_STICKS.search(rules) for rules in _udev_rules(root))


def x_flags(root: Path) -> frozenset[str]:
    """Name the switches of the X server that its files turn on."""
    files = [root / "etc/X11/xorg.conf", *files_in(root / "etc/X11/xorg.conf.d", "*.conf")]
    return frozenset(
        name
        for file in files
        for name, value in _X_FLAG.findall(text_of(file))
        if value.casefold() in _ON
    )


def xkb_options(root: Path) -> str:
    """Give the options of the keyboard, as consoles and X have them on Debian."""
    found = re.search(
        r'^XKBOPTIONS="?([^"\n]*)', text_of(root / "etc/default/keyboard"), re.MULTILINE
    )
    return found[1] if found else ""


def apt_updates(root: Path) -> AptUpdates:
    """Read how apt installs updates by itself."""
    values = {
        key: value
        for file in files_in(root / "etc/apt/apt.conf.d", "*")
        for key, value in _APT.findall(text_of(file))
    }
    timer = root / _APT_TIMER
    return AptUpdates(
        unattended=values.get("APT::Periodic::Unattended-Upgrade", "0") != "0",
        at_night=bool(files_in(timer.with_name(f"{timer.name}.d"), "*.conf")) or timer.is_symlink(),
        restarts=values.get("Unattended-Upgrade::Automatic-Reboot", "").casefold() in {"true", "1"},
        restart_time=values.get("Unattended-Upgrade::Automatic-Reboot-Time", "now"),
    )


def open_ports(root: Path) -> Iterator[int]:
    """Name the TCP ports on which somebody waits for other computers.

    Source:
        proc(5), /proc/net/tcp: the second column is the own address and port, the fourth the state.
    """
    for name in ("tcp", "tcp6"):
        for line in text_of(root / "proc/net" / name).splitlines()[1:]:
            _, own, _, state, *_ = line.split()
            address, _, port = own.partition(":")
            if state == _LISTENS and address not in _LOOPBACKS:
                yield int(port, 16)


def _udev_rules(root: Path) -> Iterator[str]:
    for folder in _UDEV_FOLDERS:
        yield from map(text_of, files_in(root / folder, "*.rules"))
