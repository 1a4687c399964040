"""What puts a Linux machine to sleep or its screen out."""

from collections.abc import Iterator

from kiosk.domain.machine import Finding, warning, wrong_or_fine
from kiosk.domain.machine_linux import LinuxFacts
from kiosk.domain.machine_session import INSTALL, X_SERVERS, runs

SLEEP_TARGETS = (
    "sleep.target",
    "suspend.target",
    "hibernate.target",
    "hybrid-sleep.target",
    "suspend-then-hibernate.target",
)
# Source: logind.conf(5), with what each key does where nothing is set.
POWER_KEYS = {
    "HandlePowerKey": ("the power button", "poweroff"),
    "HandleRebootKey": ("a restart key", "reboot"),
    "HandleSuspendKey": ("a sleep key", "suspend"),
    "HandleHibernateKey": ("a hibernate key", "hibernate"),
    "HandleLidSwitch": ("closing a lid", "suspend"),
}
_ASLEEP = frozenset({"suspend", "hibernate", "hybrid-sleep", "suspend-then-hibernate"})
_NOTHING = "ignore"
# Source: weston.ini(5), idle-time.
_WESTON_BLANKS_S = "300"


def power_findings(facts: LinuxFacts) -> tuple[Finding, ...]:
    """Tell what makes the kiosk go dark."""
    return (
        *wrong_or_fine("sleep", _sleep(facts), "the computer never goes to sleep"),
        *wrong_or_fine("power-keys", _keys(facts), "no key switches the computer off"),
        *wrong_or_fine("blanking", _blanking(facts), "the screen stays on"),
    )


def _sleeps(facts: LinuxFacts) -> bool:
    return not facts.masked.issuperset(SLEEP_TARGETS)


def _sleep(facts: LinuxFacts) -> Iterator[Finding]:
    if _sleeps(facts):
        fix = f"Run as administrator: systemctl mask {' '.join(SLEEP_TARGETS)}"
        yield warning("sleep", "the computer can go to sleep", fix)
    action = facts.logind.get("IdleAction", _NOTHING)
    if action != _NOTHING:
        message = f"after a while without a touch: {action} (IdleAction)"
        yield warning("sleep", message, "Take IdleAction out of logind.conf, then restart")


def _keys(facts: LinuxFacts) -> Iterator[Finding]:
    working = [key for key in POWER_KEYS if _works(key, facts)]
    if working:
        names = ", ".join(f"{POWER_KEYS[key][0]} ({key})" for key in working)
        yield warning("power-keys", f"these end or stop the kiosk: {names}", INSTALL)


def _works(key: str, facts: LinuxFacts) -> bool:
    action = facts.logind.get(key, POWER_KEYS[key][1])
    return action != _NOTHING and (action not in _ASLEEP or _sleeps(facts))


def _blanking(facts: LinuxFacts) -> Iterator[Finding]:
    if facts.console_blank_s:
        message = f"the kernel blanks the screen after {facts.console_blank_s} seconds"
        fix = 'Take "consoleblank" out of the kernel\'s command line, then restart'
        yield warning("blanking", message, fix)
    if runs(facts, "weston") and facts.weston.get("core.idle-time", _WESTON_BLANKS_S) != "0":
        yield warning("blanking", "weston blanks the screen after a while", INSTALL)
    if facts.programs & X_SERVERS and facts.x_blanks is not False:
        known = "blanks" if facts.x_blanks else "may blank"
        fix = "Run in its session: xset s off -dpms"
        yield warning("blanking", f"the X server {known} the screen after a while", fix)
