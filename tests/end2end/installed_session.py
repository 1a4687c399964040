"""The session that ``askwell install-session`` installs, run as its files say, without systemd."""

import os
import shlex
import socket
import struct
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.staff_level import StaffLevel
from kiosk.storage.pin_file import store_pin
from kiosk.storage.profile import Profile
from tests.end2end.kiosk_process import Sandbox

WITHIN_S = 60.0
UNITS = Path("etc/systemd/system")
SCREEN, KIOSK = "askwell-display.service", "askwell.service"
NOBODY = 65534
# Name of the socket on which services say how they are.
NOTICES = "notify"
# Source: unix(7), SCM_CREDENTIALS: process, user and group of whoever sent something.
CREDENTIALS = struct.Struct("3i")


@dataclass(frozen=True)
class InstalledSession:
    """A folder that stands for the root of a computer, with the session in it.

    Attributes:
        root: That folder.
        home: Stands for the folder of the kiosk's user.
        runtime: Stands for the folder of sockets that a login gives.
    """

    root: Path
    home: Path
    runtime: Path

    def command(self, unit: str, key: str = "ExecStart") -> list[str]:
        """Give the words that a unit starts, with their folders in ours."""
        (line,) = self.lines(unit, key)
        words = shlex.split(line.replace("$$", "$"))
        return [
            word.replace("/etc/askwell", f"{self.root}/etc/askwell").replace(
                "/var/lib/askwell", str(self.home)
            )
            for word in words
        ]

    def environment(self, unit: str) -> dict[str, str]:
        """Give the variables that a unit sets."""
        return dict(
            word.split("=", 1)
            for line in self.lines(unit, "Environment")
            for word in shlex.split(line)
        )

    def lines(self, unit: str, key: str) -> list[str]:
        """Give what a unit says of something, line by line."""
        text = (self.root / UNITS / unit).read_text()
        found = (line.partition("=") for line in text.splitlines())
        return [value for name, _, value in found if name == key]


def installed(sandbox: Sandbox, root: Path, runtime: Path, *words: str) -> InstalledSession:
    """Let the real program install its session into a folder; the kiosk has been set up before."""
    assert store_pin(Profile(sandbox.profile, writable=True), StaffLevel.IT, "483920")
    done = sandbox.run("install-session", "--root", str(root), "--apply", *words)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return InstalledSession(root, sandbox.profile.parent, runtime)


@contextmanager
def running(
    words: list[str], environment: Mapping[str, str], *, as_nobody: bool = False
) -> Iterator[subprocess.Popen[str]]:
    """Keep a program running while the block lasts.

    Args:
        words: Its command line.
        environment: All of its variables.
        as_nobody: Whether the administrator runs it as a user without rights.
    """
    user = NOBODY if as_nobody and os.geteuid() == 0 else None
    with subprocess.Popen(
        words, env=environment, cwd="/", user=user, group=user, text=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


@contextmanager
def notices(folder: Path) -> Iterator[socket.socket]:
    """Listen as systemd does to what its services say of themselves."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        heard.bind(str(folder / NOTICES))
        heard.settimeout(WITHIN_S)
        yield heard


def wait_for_notice(heard: socket.socket, wanted: str) -> int:
    """Wait until a service has said something, and give the process that said it.

    Raises:
        TimeoutError: Nobody ever did.
    """
    while True:
        said, [(_, _, credentials)], *_ = heard.recvmsg(4096, socket.CMSG_SPACE(CREDENTIALS.size))
        if wanted in said.decode().splitlines():
            return int(CREDENTIALS.unpack(credentials)[0])


def wait_for(path: Path, text: str = "") -> None:
    """Wait until a file or a socket is there, and a text stands in it."""
    deadline = time.monotonic() + WITHIN_S
    while not (path.exists() and (not text or text in path.read_text(errors="replace"))):
        assert time.monotonic() < deadline, f"never there: {path} {text}"
        time.sleep(0.05)
