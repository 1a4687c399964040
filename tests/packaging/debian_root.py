"""A minimal Debian 12 in a folder, in which programs run as in one that was just installed.

What is mounted is so in a namespace of each run alone, and gone with it, however that ends.
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.end2end.process_tree import children_of

RELEASE = "bookworm"
# What every installed Debian has, and the smallest one that debootstrap makes has not.
USUAL = "systemd,udev"
WITHIN_S = 900
STARTS_WITHIN_S = 120
_NAMESPACE = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
_MOUNT = """
set -e
mount -t overlay overlay -o "lowerdir=$1,upperdir=$2/upper,workdir=$2/work" "$2/root"
mount -t proc proc "$2/root/proc"
mount --bind "$2/root/proc/sys" "$2/root/proc/sys"
mount -o remount,bind,ro "$2/root/proc/sys"
mount -t tmpfs tmpfs "$2/root/dev/shm"
mount --bind "$3" "$2/root/var/cache/apt/archives"
mount --bind "$4" "$2/root/mnt"
[ -z "$5" ] || mount -t tmpfs -o "size=$5" tmpfs "$2/root/opt"
root="$2/root"
shift 5
exec chroot "$root" "$@"
"""


@dataclass(frozen=True)
class DebianRoot:
    """The folder and what was changed in it.

    Attributes:
        lower: What it stands on, the newest first.
        folder: Holds what was changed.
        downloads: Packages that apt has fetched before.
        handed_in: Folder that shows as ``/mnt``.
    """

    lower: tuple[Path, ...]
    folder: Path
    downloads: Path
    handed_in: Path

    def layer(self, folder: Path) -> "DebianRoot":
        """Give one like this, whose changes leave this one as it is."""
        return made(DebianRoot((self.changes, *self.lower), folder, self.downloads, self.handed_in))

    @property
    def changes(self) -> Path:
        """Where what was changed can be seen from outside."""
        return self.folder / "upper"

    def run(self, *words: str, opt: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a program in it to its end.

        Args:
            words: The program with its words.
            opt: Size of a small disk at ``/opt`` which lasts as long as the program; or none.
            variables: Of the session.
        """
        return subprocess.run(
            self._command(words, opt), env=_session(variables), capture_output=True, text=True,
            check=False, timeout=WITHIN_S,
        )  # fmt: skip

    def done(self, *words: str, **variables: str) -> str:
        """Run a program that must succeed, and give what it said."""
        ended = self.run(*words, **variables)
        assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-3000:]
        return ended.stdout

    @contextmanager
    def running(self, *words: str, **variables: str) -> Iterator[subprocess.Popen[str]]:
        """Keep a program running while the block lasts; then it and all that it started is gone."""
        with subprocess.Popen(
            self._command(words, ""), env=_session(variables), text=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        ) as process:  # fmt: skip
            try:
                yield process
            finally:
                # The first one of the namespace; having changed its user it would outlive unshare.
                for first in children_of(process.pid):
                    with suppress(ProcessLookupError):
                        os.kill(first, signal.SIGKILL)
                process.kill()

    def wait_for_start(self, profile: str) -> None:
        """Wait until the log of a profile in it tells that the program has started."""
        log = self.changes / profile.lstrip("/") / "log/askwell.log"
        deadline = time.monotonic() + STARTS_WITHIN_S
        while not (log.exists() and " started\n" in log.read_text()):
            assert time.monotonic() < deadline, f"it never started with {profile}"
            time.sleep(0.1)

    def install(self, *packages: str) -> str:
        """Let apt install packages, and what they depend on."""
        words = ("apt-get", "install", "-q", "-y", "--no-install-recommends", "--allow-downgrades")
        return self.done(*words, *packages, DEBIAN_FRONTEND="noninteractive")

    def paths(self) -> set[str]:
        """Name all files, but what apt, dpkg and the log keep for themselves."""
        named = self.done("find", "/", "-xdev", "-not", "-path", "/dev/*").splitlines()
        return {path for path in named if not path.startswith(OF_PACKAGING)}

    def _command(self, words: tuple[str, ...], opt: str) -> list[str]:
        lower = ":".join(map(str, self.lower))
        places = (lower, str(self.folder), str(self.downloads), str(self.handed_in), opt)
        return [*_NAMESPACE, "sh", "-c", _MOUNT, "sh", *places, *words]


OF_PACKAGING = ("/var/lib/apt/", "/var/cache/", "/var/lib/dpkg/", "/var/log/", "/etc/ld.so.cache")


def made(root: DebianRoot) -> DebianRoot:
    """Make the folders that a root needs."""
    for name in ("upper", "work", "root"):
        (root.folder / name).mkdir(parents=True)
    root.downloads.mkdir(parents=True, exist_ok=True)
    return root


def fresh_debian(cache: Path, folder: Path, handed_in: Path) -> DebianRoot:
    """Give a Debian that nothing was installed in; the first call fetches it.

    Args:
        cache: Keeps it between runs.
        folder: For what will be changed.
        handed_in: Folder that shows as ``/mnt``.
    """
    base = cache / RELEASE
    if not base.exists():
        half = cache / "half"
        shutil.rmtree(half, ignore_errors=True)
        cache.mkdir(parents=True, exist_ok=True)
        words = ["debootstrap", "--variant=minbase", f"--include={USUAL}", RELEASE]
        subprocess.run([*words, half, *_mirror()], check=True, stdout=subprocess.DEVNULL)
        shutil.copy("/etc/resolv.conf", half / "etc/resolv.conf")
        half.rename(base)
    return made(DebianRoot((base,), folder, cache / "archives", handed_in))


def _mirror() -> list[str]:
    """Give the mirror that this machine uses, where it runs the same release."""
    said = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI)", f"Codename: {RELEASE}"],
        capture_output=True, text=True, check=False,
    ).stdout  # fmt: skip
    return said.splitlines()[:1]


def _session(variables: dict[str, str]) -> dict[str, str]:
    usual = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
    proxies = {name: text for name, text in os.environ.items() if name.endswith("_proxy")}
    return {**proxies, **usual, **variables}
