"""Where the kiosk and what it starts may write, and why nothing of a visit can be there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from tests.privacy.system_calls import SOCKET, Deed

OWN = "python*"
ANY = "*"
LOCAL_SOCKETS = {"AF_UNIX", "AF_NETLINK"}


@dataclass(frozen=True, slots=True)
class Allowed:
    """A place that may be written.

    Attributes:
        program: Pattern of the names of the programs that may.
        target: Pattern of the path, with the folders of :class:`Folders` in curly brackets.
        because: Why that tells nothing of a visit.
    """

    program: str
    target: str
    because: str


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one run."""

    profile: Path
    run: Path
    home: Path
    tray: Path


ALLOWED = (
    Allowed(OWN, "{profile}", "the folder itself"),
    Allowed(OWN, "{profile}/log", "the folder of the log"),
    Allowed(OWN, "{profile}/log/*.log", "events from a fixed list, in whole hours"),
    Allowed(OWN, "{profile}/log/stacks.txt", "where the program stood when it was ended"),
    Allowed(OWN, "{profile}/*good-packs.json*", "which packs could be shown, once after the start"),
    Allowed(OWN, "{profile}/*settings.toml.bak*", "the clinic's settings, once after the start"),
    Allowed(OWN, "{profile}/*usage.db*", "how many pages, questions and sheets a day, never which"),
    Allowed(OWN, "{profile}/askwell.lock", "empty; it keeps a second kiosk away"),
    Allowed(OWN, "{tray}/*", "the sheet itself, where the printer is a folder"),
    Allowed(ANY, "/dev/null", "nothing"),
    Allowed(ANY, "/dev/tty", "nothing; a program looks whether somebody types"),
    Allowed(ANY, "{run}/pulse", "an empty folder, in memory, that the sound library asks for"),
    Allowed("pactl", "{home}/.config*", "the key of the sound server, from before the visit"),
    Allowed("unshare", "/proc/self/*", "the test takes the network away"),
    Allowed("speech-dispatcher", "{run}/speech-dispatcher*", "the voices' own log, without words"),
    Allowed(ANY, "{home}/.cache/fontconfig*", "the system's list of fonts, from before the visit"),
)


def not_allowed(deeds: Iterable[Deed], folders: Folders) -> Iterator[str]:
    """Name what was written elsewhere."""
    names = {name: str(getattr(folders, name)) for name in Folders.__slots__}
    places = [(one.program, one.target.format(**names)) for one in ALLOWED]
    for deed in deeds:
        if deed.call != SOCKET and not any(
            fnmatchcase(deed.program, program) and fnmatchcase(deed.target, target)
            for program, target in places
        ):
            yield f"{deed.program} {deed.call} {deed.target}"


def ways_out(deeds: Iterable[Deed]) -> Iterator[str]:
    """Name the sockets of the kiosk itself that are not for this machine alone."""
    for deed in deeds:
        if (
            deed.call == SOCKET
            and deed.target not in LOCAL_SOCKETS
            and fnmatchcase(deed.program, OWN)
        ):
            yield f"{deed.program} {deed.target}"
