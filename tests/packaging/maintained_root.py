"""A folder that the scripts of the package take for the system, with stand-ins for systemd."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assets.package.debian import SOURCES
from kiosk.host.session_install import install
from kiosk.host.session_plan import Compositor, session_plan

PROGRAM = "opt/askwell/askwell"
RUNNING = "run/systemd/system"
_ROOT_ONLY = "root:x:0:0:root:/root:/bin/sh\n"
# Notes how it was called. What it says, or that it fails, is in a file of its name.
_STAND_IN = """#!/bin/sh
echo "${0##*/} $*" >> /told/calls
case "${0##*/} $*" in
"systemctl show "*) cat /told/state ;;
"systemctl --quiet is-active "*) grep -qx active /told/state || exit 3 ;;
"systemctl stop user@990.service") rm -f /told/lingers ;;
userdel*)
	for name; do :; done
	[ ! -e /told/lingers ] && [ ! -e /told/busy ] || [ "$1" = -f ] || exit 8
	[ ! -e /told/refuses ] || exit 1
	sed -i "/^$name:/d" /etc/passwd
	;;
esac
"""
_ISOLATED = ("unshare", "--user", "--map-root-user", "--mount")
# The programs of the system, which nothing can change from within.
_RUN = """
set -e
mount --rbind /dev "$1/dev"
mount --bind /usr "$1/usr"
mount -o remount,bind,ro "$1/usr"
root="$1"
shift
exec chroot "$root" "$@"
"""


@dataclass(frozen=True)
class MaintainedRoot:
    """The folder.

    Attributes:
        root: Stands for ``/``.
        project: Where the files of the session come from.
    """

    root: Path
    project: Path

    def write(self, name: str, text: str = "", mode: int = 0o644) -> Path:
        """Write a file in it."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
        return path

    def add_user(self, name: str, home: str, gecos: str = "Askwell kiosk") -> Path:
        """Enter somebody, with a profile."""
        with (self.root / "etc/passwd").open("a", encoding="utf-8") as passwd:
            passwd.write(f"{name}:x:990:990:{gecos}:{home}:/usr/sbin/nologin\n")
        return self.write(f"{home.lstrip('/')}/profile/settings.toml")

    def install_session(self, *, sticks: bool = True) -> None:
        """Put the real files of a session there."""
        templates = self.project / "assets" / "session" / "linux"
        plan = session_plan(templates, Compositor.WESTON, "askwell", [f"/{PROGRAM}"], sticks=sticks)
        install(self.root, plan)

    def run(self, script: str, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a script of the package; it must end well."""
        self.write("script", (SOURCES / script).read_text(encoding="utf-8"))
        ended = subprocess.run(
            [*_ISOLATED, "sh", "-c", _RUN, "sh", self.root, "/bin/sh", "/script", *words],
            env={"PATH": "/stand-ins:/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8"},
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr
        return ended

    def calls(self, start: str = "") -> list[str]:
        """Give how the stand-ins were called, by the beginning of the call."""
        told = self.root / "told/calls"
        lines = told.read_text().splitlines() if told.exists() else []
        return [line for line in lines if line.startswith(start)]

    def below(self, folder: str) -> Mapping[str, str]:
        """Tell what stands below a folder: of files the text, of links the target."""
        return {
            str(path.relative_to(self.root)): str(path.readlink())
            if path.is_symlink()
            else path.read_text(encoding="utf-8")
            for path in sorted((self.root / folder).rglob("*"))
            if path.is_symlink() or path.is_file()
        }

    def users(self) -> list[str]:
        """Name who can be found on it."""
        lines = (self.root / "etc/passwd").read_text().splitlines()
        return [line.split(":")[0] for line in lines]


def maintained_root(folder: Path, project: Path) -> MaintainedRoot:
    """Make one with the programs of this system, on which systemd runs and nothing is installed."""
    made = MaintainedRoot(folder, project)
    for name in ("dev", "usr", "opt", "etc", "var/lib", "told", RUNNING):
        (folder / name).mkdir(parents=True)
    for name in ("bin", "sbin", "lib", "lib64"):
        (folder / name).symlink_to(f"usr/{name}")
    for name in ("loginctl", "systemctl", "udevadm", "userdel"):
        made.write(f"stand-ins/{name}", _STAND_IN, 0o755)
    made.write("etc/passwd", _ROOT_ONLY)
    made.write("told/state", "inactive\n")
    return made
