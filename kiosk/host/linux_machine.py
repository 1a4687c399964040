"""Reads what a Linux machine tells of itself: files that everybody may read, and one question."""

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.machine_linux import LinuxFacts
from kiosk.domain.machine_screen import ScreenFacts
from kiosk.host.audio import system_environment
from kiosk.host.linux_accounts import account
from kiosk.host.linux_rules import (
    apt_updates,
    open_ports,
    sticks_opened,
    usb_storage_blocked,
    x_flags,
    xkb_options,
)
from kiosk.host.linux_swap import swap_spaces
from kiosk.host.linux_units import (
    KIOSK_UNIT,
    autologins,
    is_wanted,
    kiosk_user,
    login_screen,
    masked_units,
    updaters,
)
from kiosk.host.plugged_screens import plugged_screens
from kiosk.host.running_programs import COMPOSITORS, running_programs, words_of
from kiosk.host.system_files import ini_values, known_text_of, systemd_values, text_of

QUESTION_S = 5.0

_CONFIG = "--config="
# Whoever sets the clock of a machine by that of another.
_TIME_KEEPERS = frozenset({"chronyd", "ntpd", "openntpd"})
_SYNCHRONIZED = "run/systemd/timesync/synchronized"
# What `xset q` says of a screen saver that never comes, and of a screen that is never switched off.
_NO_SAVER = re.compile(r"timeout:\s+0\b")
_NO_DPMS = re.compile(r"DPMS is Disabled|Server does not have the DPMS Extension")


class LinuxMachine:
    """A computer with Linux."""

    def __init__(self, root: Path, display: str = "") -> None:
        """Take the machine.

        Args:
            root: Of its file system.
            display: Of the X server in whose session we are, if we are in one.
        """
        self._root = root
        self._display = display

    def screens(self) -> tuple[ScreenFacts, ...]:
        """Name the screens that are plugged in."""
        return plugged_screens(self._root)

    def facts(self) -> LinuxFacts:
        """Read all that is known."""
        root = self._root
        programs = tuple(running_programs(root))
        names = frozenset(one.name for one in programs)
        compositor = next((words_of(one) for one in programs if one.name in COMPOSITORS), ())
        return LinuxFacts(
            programs=names,
            compositor=compositor,
            weston=ini_values(text_of(root / _settings_of(compositor))),
            account=account(root, kiosk_user(root), programs),
            autostart=is_wanted(root, KIOSK_UNIT),
            masked=masked_units(root),
            autologins=autologins(root),
            login_screen=login_screen(root),
            logind=systemd_values(root, "logind.conf", "Login"),
            x_flags=x_flags(root),
            xkb_options=xkb_options(root),
            x_blanks=_x_blanks(self._display),
            console_blank_s=_number(root / "sys/module/kernel/parameters/consoleblank"),
            sysrq=_number(root / "proc/sys/kernel/sysrq"),
            core_pattern=_line(root / "proc/sys/kernel/core_pattern"),
            coredump=systemd_values(root, "coredump.conf", "Coredump"),
            swaps=tuple(swap_spaces(root)),
            open_ports=frozenset(open_ports(root)),
            apt=apt_updates(root),
            updaters=updaters(root),
            usb_storage_blocked=usb_storage_blocked(root),
            sticks_opened=sticks_opened(root),
            watchdog_device=any((root / "sys/class/watchdog").glob("watchdog*")),
            watchdog=systemd_values(root, "system.conf", "Manager").get("RuntimeWatchdogSec", ""),
            clock_synchronized=(root / _SYNCHRONIZED).exists() or bool(names & _TIME_KEEPERS),
        )


def _settings_of(compositor: Sequence[str]) -> str:
    told = (word.removeprefix(_CONFIG) for word in compositor if word.startswith(_CONFIG))
    return next(told, "/etc/xdg/weston/weston.ini").lstrip("/")


def _line(file: Path) -> str | None:
    told = known_text_of(file)
    return None if told is None else told.strip()


def _number(file: Path) -> int | None:
    told = _line(file) or ""
    return int(told) if told.isdecimal() else None


def _x_blanks(display: str) -> bool | None:
    """Ask the X server whether it blanks its screen; None where it cannot be asked."""
    if not display:
        return None
    try:
        told = subprocess.run(  # noqa: S603 (a program of the system, with fixed words)
            ("xset", "-display", display, "q"),  # noqa: S607 (wherever the system has it)
            capture_output=True,
            text=True,
            env=system_environment(os.environ),
            timeout=QUESTION_S,
            check=True,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    return not (_NO_SAVER.search(told) and _NO_DPMS.search(told))
