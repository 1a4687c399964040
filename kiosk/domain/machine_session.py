"""Which session of Linux shows the kiosk, and what lies beside and behind it."""

from collections.abc import Iterator

from kiosk.domain.machine import Finding, Level, warning, wrong_or_fine
from kiosk.domain.machine_linux import Account, LinuxFacts

INSTALL = "Run as administrator: askwell install-session --apply, then restart the computer"

# By the names that the kernel keeps of programs, 15 characters at most.
DESKTOPS = {
    "gnome-shell": "GNOME",
    "plasmashell": "KDE Plasma",
    "kwin_wayland": "KDE Plasma",
    "kwin_x11": "KDE Plasma",
    "xfce4-session": "Xfce",
    "xfwm4": "Xfce",
    "mate-session": "MATE",
    "lxsession": "LXDE",
    "lxqt-session": "LXQt",
    "cinnamon": "Cinnamon",
    "budgie-wm": "Budgie",
    "sway": "sway",
    "labwc": "labwc",
    "wayfire": "Wayfire",
    "Hyprland": "Hyprland",
    "i3": "i3",
    "openbox": "Openbox",
    "fluxbox": "Fluxbox",
    "icewm": "IceWM",
    "matchbox-window": "Matchbox",
    "marco": "MATE",
    "mutter": "mutter",
    "twm": "twm",
}
X_SERVERS = frozenset({"Xorg", "X"})
# What a session of the kiosk needs, with the interpreter of a program that is not frozen.
_OF_THE_KIOSK = frozenset(
    {
        *(
            "askwell",
            "python",
            "python3",
            "weston",
            "weston-keyboard",
            "cage",
            "sleep",
            "sh",
            "env",
        ),
        *("systemd", "(sd-pam)", "dbus-daemon", "dbus-broker", "dbus-broker-lau", "seatd"),
        *("pipewire", "pipewire-pulse", "wireplumber", "pipewire-media-", "pulseaudio", "pactl"),
        *("speech-dispatch", "sd_espeak-ng", "sd_generic", "sd_dummy", "at-spi-bus-laun"),
        "at-spi2-registr",
    }
)
_NO_LOGIN = frozenset({"nologin", "false"})
_MAY_TOO_MUCH = frozenset({"root", "sudo", "wheel", "admin", "docker", "lxd", "disk", "shadow"})
_WESTON_SHELL = "kiosk-shell.so"


def session_findings(facts: LinuxFacts) -> tuple[Finding, ...]:
    """Tell what stands around the kiosk, beside it and behind it."""
    return (
        _session(facts),
        *_kiosk_user(facts.account),
        _other_programs(facts.account),
        *_login_behind(facts),
    )


def runs(facts: LinuxFacts, compositor: str) -> bool:
    """Tell whether it is this compositor that shows the kiosk."""
    return any(word.rpartition("/")[2] == compositor for word in facts.compositor[:1])


def _session(facts: LinuxFacts) -> Finding:
    desktops = sorted({DESKTOPS[name] for name in facts.programs & DESKTOPS.keys()})
    if desktops:
        message = f"{' and '.join(desktops)} runs, where a visitor can leave the kiosk"
        return warning("session", message, INSTALL)
    if runs(facts, "cage"):
        return Finding("session", Level.OK, "cage shows one program and nothing else")
    if runs(facts, "weston"):
        if _kiosk_shell(facts):
            return Finding("session", Level.OK, "weston shows one program and nothing else")
        message = "weston runs with a desktop, where a visitor can leave the kiosk"
        return warning("session", message, INSTALL)
    if facts.programs & X_SERVERS:
        message = "an X server runs, where each program can cover the kiosk and read its keys"
        return warning("session", message, INSTALL)
    return warning("session", "neither weston nor cage runs, so nothing keeps others off", INSTALL)


def _kiosk_shell(facts: LinuxFacts) -> bool:
    told = [word.partition("=")[2] for word in facts.compositor if word.startswith("--shell=")]
    return (told or [facts.weston.get("core.shell", "")])[-1] == _WESTON_SHELL


def _kiosk_user(account: Account | None) -> tuple[Finding, ...]:
    if account is None:
        message = "the kiosk has no service that names a user of its own"
        return (warning("kiosk-user", message, INSTALL),)
    return wrong_or_fine("kiosk-user", _rights(account), f"{account.name} cannot log in")


def _rights(account: Account) -> Iterator[Finding]:
    if account.uid == 0:
        message = "the kiosk runs as administrator"
        yield warning("kiosk-user", message, INSTALL)
        return
    if account.login_shell.rpartition("/")[2] not in _NO_LOGIN:
        message = f"{account.name} gets the shell {account.login_shell} at a login"
        fix = f"Run as administrator: usermod --shell /usr/sbin/nologin {account.name}"
        yield warning("kiosk-user", message, fix)
    for group in sorted(account.groups & _MAY_TOO_MUCH):
        message = f"{account.name} is in the group {group}, which may change the machine"
        fix = f"Run as administrator: gpasswd --delete {account.name} {group}"
        yield warning("kiosk-user", message, fix)


def _other_programs(account: Account | None) -> Finding:
    others = sorted(account.programs - _OF_THE_KIOSK) if account and account.uid else []
    if not others:
        return Finding("other-programs", Level.OK, "none runs as the kiosk's user")
    message = f"run as the kiosk's user too: {', '.join(others)}"
    return warning("other-programs", message, "Take them out of its session, then restart")


def _login_behind(facts: LinuxFacts) -> tuple[Finding, ...]:
    return wrong_or_fine("login-behind", _logins(facts), "nobody is logged in by itself")


def _logins(facts: LinuxFacts) -> Iterator[Finding]:
    for place in facts.autologins:
        message = f"{place} logs somebody in without a password"
        yield warning("login-behind", message, f"Take the automatic login out of {place}")
    if facts.login_screen:
        message = f"{facts.login_screen} starts with the machine and may show its login screen"
        fix = f"Run as administrator: systemctl disable {facts.login_screen}"
        yield warning("login-behind", message, fix)
