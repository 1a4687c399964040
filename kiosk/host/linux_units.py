"""What the files of systemd and of login screens on a Linux machine say, without asking them."""

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.host.system_files import files_in, ini_values, text_of

KIOSK_UNIT = "askwell.service"

_ETC = "etc/systemd/system"
_UPDATE_TIMERS = ("dnf-automatic-install.timer", "dnf-automatic.timer", "snapd.snap-repair.timer")
_AUTOLOGIN = re.compile(r"^ExecStart=.*--autologin", re.MULTILINE)
_NO = frozenset({"", "0", "false", "no", "none"})
# Login screens: their settings, and which of those log somebody in without a password.
_LOGIN_SETTINGS = (
    ("GDM", "etc/gdm3/daemon.conf", "daemon.AutomaticLoginEnable"),
    ("GDM", "etc/gdm/custom.conf", "daemon.AutomaticLoginEnable"),
    ("LightDM", "etc/lightdm/lightdm.conf", "Seat:*.autologin-user"),
    ("SDDM", "etc/sddm.conf", "Autologin.User"),
)


def masked_units(root: Path) -> frozenset[str]:
    """Name the units that the administrator has made impossible to start."""
    return frozenset(
        link.name
        for link in files_in(root / _ETC, "*")
        if link.is_symlink() and str(link.readlink()) == "/dev/null"
    )


def is_wanted(root: Path, unit: str) -> bool:
    """Tell whether a unit starts by itself."""
    return any((folder / unit).is_symlink() for folder in files_in(root / _ETC, "*.wants"))


def kiosk_user(root: Path) -> str:
    """Name the user that the kiosk's service runs as; nothing where there is no such service."""
    return ini_values(text_of(root / _ETC / KIOSK_UNIT)).get("Service.User", "")


def updaters(root: Path) -> tuple[str, ...]:
    """Name the timers that install updates, other than those of apt."""
    return tuple(
        timer
        for timer in _UPDATE_TIMERS
        if is_wanted(root, timer) and not files_in(root / _ETC / f"{timer}.d", "*.conf")
    )


def login_screen(root: Path) -> str:
    """Name the program that asks who wants to log in, if one starts with the machine."""
    link = root / _ETC / "display-manager.service"
    return link.readlink().name if link.is_symlink() else ""


def autologins(root: Path) -> tuple[str, ...]:
    """Name what logs somebody in without a password."""
    return tuple(dict.fromkeys([*_consoles(root), *_login_screens(root)]))


def _consoles(root: Path) -> Iterator[str]:
    masked = masked_units(root)
    for file in files_in(root / _ETC, "*getty@*.service.d/*.conf"):
        unit = file.parent.name.removesuffix(".d")
        if unit not in masked and re.search(
            r"^ExecStart=.*--autologin", text_of(file), re.MULTILINE
        ):
            yield unit


def _login_screens(root: Path) -> Iterator[str]:
    for name, file, setting in _LOGIN_SETTINGS:
        if ini_values(text_of(root / file)).get(setting, "").casefold() not in _NO:
            yield name
