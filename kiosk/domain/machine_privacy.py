"""Where something of a visit could stay or be seen on a Linux machine."""

from collections.abc import Iterator, Mapping

from kiosk.domain.machine import Finding, Level, warning, wrong_or_fine
from kiosk.domain.machine_linux import LinuxFacts
from kiosk.domain.machine_session import INSTALL

# By the names that the kernel keeps of programs, 15 characters at most.
VIEWERS = {
    "x11vnc": "x11vnc",
    "x0vncserver": "TigerVNC",
    "vncserver-x11-c": "RealVNC",
    "Xvnc": "VNC",
    "vino-server": "Vino",
    "wayvnc": "wayvnc",
    "gnome-remote-de": "the remote desktop of GNOME",
    "krfb": "krfb",
    "xrdp": "xrdp",
    "teamviewerd": "TeamViewer",
    "anydesk": "AnyDesk",
    "rustdesk": "RustDesk",
    "obs": "OBS",
    "simplescreenrec": "SimpleScreenRecorder",
    "recordmydesktop": "recordMyDesktop",
    "wf-recorder": "wf-recorder",
}
NOTIFIERS = {
    "dunst": "dunst",
    "mako": "mako",
    "notify-osd": "notify-osd",
    "xfce4-notifyd": "Xfce",
    "mate-notificati": "MATE",
    "gnome-shell": "GNOME",
    "plasmashell": "KDE Plasma",
    "notification-da": "notification-daemon",
}
# Source: the registry of IANA: 3389 ms-wbt-server (RDP), 5900 rfb (VNC), with one each display.
_VIEW_PORTS = frozenset({3389, *range(5900, 5910)})
_KEEPS_NOTHING = frozenset({"|/bin/false", "|/usr/bin/false", "|/bin/true", "|/usr/bin/true"})
_KEEPER = "systemd-coredump"


def privacy_findings(facts: LinuxFacts) -> tuple[Finding, ...]:
    """Tell where a visit could leave something, or be seen from elsewhere."""
    return (
        _core_dumps(facts),
        *wrong_or_fine("swap", _swap(facts), "no memory goes to a disk in the clear"),
        *wrong_or_fine("remote-view", _views(facts), "nothing shows the screen elsewhere"),
        *wrong_or_fine("notifications", _notifiers(facts), "no notes of the system appear"),
    )


def _core_dumps(facts: LinuxFacts) -> Finding:
    pattern = facts.core_pattern
    if pattern is None:
        message = "nobody knows where the memory of a crashed program goes"
        return warning("core-dumps", message, INSTALL)
    if not pattern or pattern in _KEEPS_NOTHING:
        return Finding("core-dumps", Level.OK, "the memory of a crashed program is not kept")
    if not pattern.startswith("|"):
        message = "written only for programs that ask for them; the kiosk does not"
        return Finding("core-dumps", Level.OK, message)
    if _KEEPER in pattern and _keeps_no_memory(facts.coredump):
        return Finding("core-dumps", Level.OK, f"{_KEEPER} keeps no memory")
    program = pattern[1:].split()[0].rpartition("/")[2]
    message = f"{program} gets the memory of a crashed program, with what a visitor has typed"
    return warning("core-dumps", message, INSTALL)


def _keeps_no_memory(coredump: Mapping[str, str]) -> bool:
    return coredump.get("Storage") == "none" and coredump.get("ProcessSizeMax") == "0"


def _swap(facts: LinuxFacts) -> Iterator[Finding]:
    for space in facts.swaps:
        if not space.encrypted:
            message = f"memory goes to {space.name} in the clear"
            fix = f"Run as administrator: swapoff {space.name}; then take it out of /etc/fstab"
            yield warning("swap", message, fix)


def _views(facts: LinuxFacts) -> Iterator[Finding]:
    found = sorted({VIEWERS[name] for name in facts.programs & VIEWERS.keys()})
    for name in found:
        fix = f"Switch {name} off, or end it before visitors come"
        yield warning("remote-view", f"{name} can show the screen elsewhere or record it", fix)
    ports = sorted(facts.open_ports & _VIEW_PORTS)
    if ports and not found:
        message = f"something waits for viewers on port {ports[0]}"
        fix = f"Find it as administrator: ss -ltnp 'sport = :{ports[0]}'; then switch it off"
        yield warning("remote-view", message, fix)


def _notifiers(facts: LinuxFacts) -> Iterator[Finding]:
    for name in sorted({NOTIFIERS[name] for name in facts.programs & NOTIFIERS.keys()}):
        fix = f"{INSTALL}; or switch notifications off in {name}"
        yield warning("notifications", f"{name} shows notes of the system on the screen", fix)
