"""Which keys and plugs of a Linux machine lead out of the kiosk."""

from collections.abc import Iterator

from kiosk.domain.machine import Finding, Level, warning, wrong_or_fine
from kiosk.domain.machine_linux import LinuxFacts
from kiosk.domain.machine_session import INSTALL, X_SERVERS, runs

# What opens a stick as soon as it is plugged in.
AUTOMOUNTERS = {
    "udiskie": "udiskie",
    "usbmount": "usbmount",
    "devmon": "devmon",
    "gvfs-udisks2-vo": "the file manager of GNOME",
    "gsd-automount": "GNOME",
    "thunar": "Thunar",
    "pcmanfm": "PCManFM",
    "kded5": "KDE Plasma",
    "kded6": "KDE Plasma",
}
_USB_GUARD = "usbguard-daemon"
# Writing to the disk and making it read-only do no harm.
# Source: the kernel's documentation, "sysrq": 16 sync, 32 remount.
_HARMLESS_SYSRQ = 16 | 32
_ZAP = "terminate:ctrl_alt_bksp"


def escape_findings(facts: LinuxFacts) -> tuple[Finding, ...]:
    """Tell which keys and plugs work beside the kiosk."""
    return (
        _consoles(facts),
        *wrong_or_fine("system-keys", _system_keys(facts), "Ctrl+Alt+Del and SysRq do nothing"),
        *_zap(facts),
        *wrong_or_fine("usb-automount", _automount(facts), "nothing opens what is plugged in"),
        _storage(facts),
    )


def _consoles(facts: LinuxFacts) -> Finding:
    if _keys_switch_nothing(facts):
        return Finding("consoles", Level.OK, "Ctrl+Alt+F2 does not lead to another console")
    if facts.logind.get("NAutoVTs") == "0" and facts.logind.get("ReserveVT") == "0":
        return Finding("consoles", Level.OK, "no login waits on another console")
    message = "Ctrl+Alt+F2 leads to a console where somebody can log in"
    return warning("consoles", message, INSTALL)


def _keys_switch_nothing(facts: LinuxFacts) -> bool:
    if runs(facts, "cage"):
        return "-s" not in facts.compositor
    if runs(facts, "weston"):
        return facts.weston.get("keyboard.vt-switching") == "false"
    return "DontVTSwitch" in facts.x_flags


def _system_keys(facts: LinuxFacts) -> Iterator[Finding]:
    if "ctrl-alt-del.target" not in facts.masked:
        fix = "Run as administrator: systemctl mask ctrl-alt-del.target"
        yield warning("system-keys", "Ctrl+Alt+Del restarts the computer", fix)
    if (facts.sysrq or 0) & ~_HARMLESS_SYSRQ:
        message = "Alt+SysRq can end programs and restart the computer"
        fix = 'Write "kernel.sysrq = 0" into /etc/sysctl.d/90-askwell.conf, then restart'
        yield warning("system-keys", message, fix)


def _zap(facts: LinuxFacts) -> tuple[Finding, ...]:
    if not facts.programs & X_SERVERS:
        return ()
    if _ZAP not in facts.xkb_options or "DontZap" in facts.x_flags:
        return (Finding("zap", Level.OK, "Ctrl+Alt+Backspace does not end the X server"),)
    fix = f"Take {_ZAP} out of XKBOPTIONS in /etc/default/keyboard, then restart"
    return (warning("zap", "Ctrl+Alt+Backspace ends the X server and all that it shows", fix),)


def _automount(facts: LinuxFacts) -> Iterator[Finding]:
    for name in sorted({AUTOMOUNTERS[name] for name in facts.programs & AUTOMOUNTERS.keys()}):
        message = f"{name} opens what is plugged in"
        yield warning("usb-automount", message, f"{INSTALL}; or switch it off in {name}")


def _storage(facts: LinuxFacts) -> Finding:
    if not facts.usb_storage_blocked and _USB_GUARD not in facts.programs:
        message = "a stick that is plugged in can be used"
        return warning("usb-storage", message, f"{INSTALL}; and close the ports with a cover")
    if facts.sticks_opened:
        message = "sticks are opened for the kiosk, where staff bring counts and settings away"
        return Finding("usb-storage", Level.OK, message)
    message = (
        "sticks are not used, not by staff either; so that they can bring counts and settings away:"
        " askwell install-session --apply --sticks"
    )
    return Finding("usb-storage", Level.OK, message)
