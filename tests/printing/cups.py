"""A real CUPS with its own configuration, port and spool; never the system's."""

import grp
import os
import pwd
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.printing.processes import free_port, listens, running, tool

CUPSD_CONF = """
Listen localhost:{port}
Listen {folder}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
LogLevel warn
PreserveJobFiles No
PreserveJobHistory No
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
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

    def add_queue(self, name: str, uri: str) -> None:
        """Make a queue that passes documents on to a printer as they are."""
        self._tell("lpadmin", "-p", name, "-E", "-v", uri)

    def make_default(self, name: str) -> None:
        """Let a queue be the default."""
        self._tell("lpadmin", "-d", name)

    def refuse_jobs(self, name: str) -> None:
        """Let a queue take no more jobs."""
        self._tell("cupsreject", name)

    def _tell(self, program: str, *words: str) -> None:
        subprocess.run(
            [tool(program), "-h", self.server, *words],
            check=True,
            capture_output=True,
            env={**os.environ, "CUPS_SERVER": self.server},
        )


@contextmanager
def cups(folder: Path) -> Iterator[Cups]:
    """Run a print server for the time of the block.

    Args:
        folder: Its own, in folders that everybody may pass.
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
    conf, files = folder / "cupsd.conf", folder / "cups-files.conf"
    conf.write_text(CUPSD_CONF.format(port=server.port, folder=folder))
    files.write_text(FILES_CONF.format(folder=folder, user=user.pw_name, group=group))
    with running(
        [tool("cupsd"), "-f", "-c", str(conf), "-s", str(files)],
        log=folder / "cupsd.log",
        ready=lambda: listens(server.port),
    ):
        yield server
