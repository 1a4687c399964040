"""A Linux machine that is set up as a kiosk, to be spoilt in one place."""

from types import MappingProxyType

from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_linux import Account, LinuxFacts
from kiosk.domain.machine_power import POWER_KEYS, SLEEP_TARGETS
from kiosk.domain.machine_rules import machine_findings

ACCOUNT = Account(
    "askwell",
    uid=990,
    login_shell="/usr/sbin/nologin",
    groups=frozenset({"askwell"}),
    programs=frozenset({"askwell", "weston", "speech-dispatch"}),
)
WESTON = ("/usr/bin/weston", "--shell=kiosk-shell.so", "--config=/etc/askwell/weston.ini")
CAGE = ("/usr/bin/cage", "-d", "--", "/bin/sleep", "infinity")
WESTON_INI = {"core.idle-time": "0", "keyboard.vt-switching": "false"}
LOGIND = {"NAutoVTs": "0", "ReserveVT": "0", **dict.fromkeys(POWER_KEYS, "ignore")}
MASKED = frozenset({*SLEEP_TARGETS, "ctrl-alt-del.target"})

KIOSK = LinuxFacts(
    programs=frozenset({"systemd", "weston", "askwell"}),
    compositor=WESTON,
    weston=MappingProxyType(WESTON_INI),
    account=ACCOUNT,
    autostart=True,
    masked=MASKED,
    logind=MappingProxyType(LOGIND),
    console_blank_s=0,
    sysrq=0,
    core_pattern="|/bin/false",
    usb_storage_blocked=True,
    watchdog_device=True,
    watchdog="30s",
    clock_synchronized=True,
)


def wrong(facts: LinuxFacts) -> list[tuple[str, str]]:
    """Give the check and the message of each finding that is not in order."""
    found = machine_findings(facts)
    return [(one.check, one.message) for one in found if one.level is not Level.OK]


def fine(facts: LinuxFacts, check: str) -> str:
    """Give what a check says where all is in order."""
    (found,) = (one for one in machine_findings(facts) if one.check == check)
    assert found.level is Level.OK, found
    return found.message


def fixes(found: tuple[Finding, ...]) -> dict[Level, set[bool]]:
    """Tell for each level whether its findings say what to do."""
    told: dict[Level, set[bool]] = {}
    for one in found:
        told.setdefault(one.level, set()).add(bool(one.fix))
    return told
