"""A real CUPS with its own configuration, port and spool; never the system's."""

import asyncio
import grp
import os
import pwd
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.printing.ipp import IppConnection, IppPlace
from tests.printing.processes import free_port, listens, running, tool, wait_until

CUPSD_CONF = """
Listen localhost:{port}
Listen {folder}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
LogLevel warn
PreserveJobFiles {keep}
PreserveJobHistory {keep}
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit Send-Document Cancel-Job Purge-Jobs Cancel-My-Jobs Close-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

FILES_CONF = """
ServerRoot {folder}/root
StateDir {folder}/state
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/temp
ErrorLog {folder}/log/error
AccessLog {folder}/log/access
PageLog {folder}/log/page
User {user}
Group {group}
SystemGroup root
"""


@dataclass(frozen=True)
class Cups:
    """A print server on this machine."""

    port: int
    folder: Path

    @property
    def conf(self) -> Path:
        """Its configuration."""
        return self.folder / "cupsd.conf"

    @property
    def files_conf(self) -> Path:
        """Where its files are."""
        return self.folder / "cups-files.conf"

    @property
    def server(self) -> str:
        """What CUPS_SERVER says to reach it."""
        return f"localhost:{self.port}"

    @property
    def socket(self) -> str:
        """What CUPS_SERVER says to reach it without the network."""
        return str(self.folder / "cups.sock")

    def spooled(self) -> list[str]:
        """Give the names of all files that are in its spool."""
        return sorted(path.name for path in (self.folder / "spool").rglob("*") if path.is_file())

    def documents(self) -> list[str]:
        """Give the names of the documents in its spool; control files have another first letter."""
        return [name for name in self.spooled() if name.startswith("d")]

    def add_queue(self, name: str, uri: str, *options: str) -> None:
        """Make a queue that passes documents on to a printer as they are."""
        self._tell("lpadmin", "-p", name, "-E", "-v", uri, *options)

    def add_everywhere_queue(self, name: str, uri: str) -> None:
        """Make a queue for an IPP Everywhere printer, which the server asks what it can.

        Until the server has learnt that, it drops each job that it gets.
        """
        self.add_queue(name, uri, "-m", "everywhere")
        place = IppPlace(f"ipp://{self.server}/printers/{name}")
        wait_until(lambda: "Everywhere" in asyncio.run(_model(place)), "the queue is ready")

    def make_default(self, name: str) -> None:
        """Let a queue be the default."""
        self._tell("lpadmin", "-d", name)

    def refuse_jobs(self, name: str) -> None:
        """Let a queue take no more jobs."""
        self._tell("cupsreject", name)

    def pause(self, name: str) -> None:
        """Let a queue print nothing for now."""
        self._tell("cupsdisable", name)

    def resume(self, name: str) -> None:
        """Let a queue print again."""
        self._tell("cupsenable", name)

    def _tell(self, program: str, *words: str) -> None:
        subprocess.run(
            [tool(program), "-h", self.server, *words],
            check=True,
            capture_output=True,
            env={**os.environ, "CUPS_SERVER": self.server},
        )


async def _model(place: IppPlace) -> str:
    async with IppConnection(place) as queue:
        told = await queue.attributes(["printer-make-and-model"])
    return str(told["printer-make-and-model"])


def prepared_cups(folder: Path, *, keeps_jobs: bool = False) -> Cups:
    """Write down how a print server is to run.

    Args:
        folder: Its own, in folders that everybody may pass.
        keeps_jobs: Whether it keeps documents and history, as it does where nobody forbids it.
    """
    # A server that root starts runs its printers as another user, who must get in.
    is_root = os.geteuid() == 0
    user = pwd.getpwnam("lp") if is_root else pwd.getpwuid(os.geteuid())
    server = Cups(free_port(), folder)
    for name in ("root", "state", "cache", "spool", "temp", "log"):
        (folder / name).mkdir()
        if is_root:
            os.chown(folder / name, 0, user.pw_gid)
            (folder / name).chmod(0o770)
    folder.chmod(0o711)
    group = grp.getgrgid(user.pw_gid).gr_name
    keep = "Yes" if keeps_jobs else "No"
    server.conf.write_text(CUPSD_CONF.format(port=server.port, folder=folder, keep=keep))
    server.files_conf.write_text(FILES_CONF.format(folder=folder, user=user.pw_name, group=group))
    return server


@contextmanager
def cups_running(server: Cups) -> Iterator[Cups]:
    """Run a print server for the time of the block; it may run again after that."""
    with running(
        [tool("cupsd"), "-f", "-c", str(server.conf), "-s", str(server.files_conf)],
        log=server.folder / "cupsd.log",
        ready=lambda: listens(server.port),
    ):
        yield server
