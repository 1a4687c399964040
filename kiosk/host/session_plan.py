"""Which files make a computer with Linux a kiosk, filled in for one compositor and one user."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path, PurePosixPath

from msgspec import Struct

from kiosk.domain.machine_power import SLEEP_TARGETS

# The first line of every file, by which it is known again.
MARK = "# Installed by `askwell install-session`; with --remove it takes this file away again."

_UNITS = PurePosixPath("etc/systemd/system")
_DROP_IN = "90-askwell.conf"
_NOWHERE = "/dev/null"
_KIOSK = f"/{_UNITS}/askwell.service"
LINK_TARGETS = frozenset({_NOWHERE, _KIOSK})
# By the name of each template where it goes.
_STICKS = {
    "stick": "etc/askwell/stick",
    "askwell-stick@.service": f"{_UNITS}/askwell-stick@.service",
    "sticks.rules": "etc/udev/rules.d/91-askwell-sticks.rules",
    "sticks.conf": f"{_UNITS}/askwell.service.d/90-sticks.conf",
}


class Compositor(Enum):
    """What draws the one window, by the word of the command line."""

    WESTON = "weston"
    CAGE = "cage"

    @property
    def socket(self) -> str:
        """Name of the socket that the kiosk connects to; cage takes the first that is free."""
        return "wayland-askwell" if self is Compositor.WESTON else "wayland-0"


class SessionFile(Struct, frozen=True):
    """A file or a link.

    Attributes:
        path: Below the root of the file system.
        text: What stands in it; nothing for a link.
        target: Where the link leads; nothing for a file.
    """

    path: PurePosixPath
    text: str = ""
    target: str = ""


def session_plan(
    templates: Path,
    compositor: Compositor,
    user: str,
    program: Sequence[str],
    *,
    sticks: bool = False,
) -> tuple[SessionFile, ...]:
    """Give all that is installed, in its order.

    Args:
        templates: Folder of the files as they come with the program.
        compositor: What draws the window.
        user: Whom the kiosk runs as.
        program: The words that start the program; none has a blank or a sign of the shell.
        sticks: Whether USB sticks are opened for the kiosk.
    """
    words = {"@USER@": user, "@DISPLAY@": compositor.socket, "@PROGRAM@": " ".join(program)}
    paths = {**_paths(compositor), **(_STICKS if sticks else {})}
    return (*_filled(templates, paths, words), *_links())


def _filled(
    templates: Path, paths: Mapping[str, str], words: Mapping[str, str]
) -> Iterator[SessionFile]:
    for template, path in paths.items():
        text = (templates / template).read_text(encoding="utf-8")
        for place, word in words.items():
            text = text.replace(place, word)
        yield SessionFile(PurePosixPath(path), text)


def _paths(compositor: Compositor) -> dict[str, str]:
    weston = {"weston.ini": "etc/askwell/weston.ini"} if compositor is Compositor.WESTON else {}
    return {
        "sysusers.conf": "etc/sysusers.d/askwell.conf",
        "pam": "etc/pam.d/askwell",
        f"askwell-display-{compositor.value}.service": f"{_UNITS}/askwell-display.service",
        **weston,
        "askwell.service": f"{_UNITS}/askwell.service",
        "logind.conf": f"etc/systemd/logind.conf.d/{_DROP_IN}",
        "system.conf": f"etc/systemd/system.conf.d/{_DROP_IN}",
        "coredump.conf": f"etc/systemd/coredump.conf.d/{_DROP_IN}",
        "sysctl.conf": f"etc/sysctl.d/{_DROP_IN}",
        "udev.rules": "etc/udev/rules.d/90-askwell.rules",
        "apt-timer.conf": f"{_UNITS}/apt-daily-upgrade.timer.d/{_DROP_IN}",
    }


def _links() -> Iterator[SessionFile]:
    for unit in (*SLEEP_TARGETS, "ctrl-alt-del.target"):
        yield SessionFile(_UNITS / unit, target=_NOWHERE)
    wanted = _UNITS / "multi-user.target.wants" / "askwell.service"
    yield SessionFile(wanted, target=_KIOSK)
