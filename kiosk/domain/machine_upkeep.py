"""Whether a Linux machine starts, keeps and updates the kiosk without anybody."""

import re
from collections.abc import Iterator

from kiosk.domain.machine import Finding, Level, warning, wrong_or_fine
from kiosk.domain.machine_linux import AptUpdates, LinuxFacts
from kiosk.domain.machine_session import INSTALL

ASKERS = {
    "update-notifier": "the update notifier",
    "update-manager": "the update manager",
    "gnome-software": "GNOME Software",
    "mintupdate": "the update manager",
    "discover": "KDE Discover",
}
# Hours in which no waiting room is open.
NIGHT_H = frozenset({22, 23, 0, 1, 2, 3, 4, 5})
_TIME = re.compile(r"(\d\d?):\d\d")
_NEVER = frozenset({"", "0", "off", "infinity", "default"})


def upkeep_findings(facts: LinuxFacts) -> tuple[Finding, ...]:
    """Tell what the machine does and does not do by itself."""
    return (
        _autostart(facts),
        *wrong_or_fine("updates", _updates(facts), "none is installed while visitors are here"),
        _watchdog(facts),
        _time_server(facts),
    )


def _autostart(facts: LinuxFacts) -> Finding:
    if facts.autostart:
        return Finding("autostart", Level.OK, "the kiosk starts with the computer")
    return warning("autostart", "the kiosk does not start with the computer", INSTALL)


def _updates(facts: LinuxFacts) -> Iterator[Finding]:
    yield from _apt(facts.apt)
    for unit in facts.updaters:
        message = f"{unit} installs updates by itself, at any time of the day"
        fix = f"Give it a time at night, as administrator: systemctl edit {unit}"
        yield warning("updates", message, fix)
    for name in sorted({ASKERS[name] for name in facts.programs & ASKERS.keys()}):
        fix = "Run as administrator: apt-get remove update-notifier gnome-software, or its like"
        yield warning("updates", f"{name} may ask about updates on the screen", fix)


def _apt(apt: AptUpdates) -> Iterator[Finding]:
    if not apt.unattended:
        return
    if not apt.at_night:
        message = "apt installs updates by itself, at any time of the day"
        fix = f"{INSTALL}; it moves them to the night"
        yield warning("updates", message, fix)
    time = _TIME.fullmatch(apt.restart_time)
    if apt.restarts and not (time and int(time[1]) in NIGHT_H):
        message = f"apt may restart the computer at any time ({apt.restart_time})"
        fix = 'Write Unattended-Upgrade::Automatic-Reboot-Time "03:30"; into /etc/apt/apt.conf.d'
        yield warning("updates", message, fix)


def _watchdog(facts: LinuxFacts) -> Finding:
    if not facts.watchdog_device:
        message = "the computer has none, so a frozen one stays frozen"
        fix = "Switch it on in the firmware; or load softdog, which finds some faults"
        return warning("watchdog", message, fix)
    if facts.watchdog in _NEVER:
        message = "the computer has one, but nobody uses it"
        return warning("watchdog", message, INSTALL)
    return Finding("watchdog", Level.OK, f"restarts a frozen computer after {facts.watchdog}")


def _time_server(facts: LinuxFacts) -> Finding:
    if facts.clock_synchronized:
        return Finding("time-server", Level.OK, "the clock follows a time server")
    fix = (
        "Run as administrator: timedatectl set-ntp true. Without a network, set the clock by hand "
        "twice a year"
    )
    return warning("time-server", "the clock follows no time server", fix)
