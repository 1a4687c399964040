"""Make this computer start the kiosk by itself and nothing else; without --apply, only say how."""

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.domain.errors import OutputError, UsageError
from kiosk.host.audio import system_environment
from kiosk.host.bundle import bundled
from kiosk.host.program import program_command
from kiosk.host.session_install import install, recorded, remove
from kiosk.host.session_plan import Compositor, SessionFile, session_plan

_ROOT = Path("/")
# Source: useradd(8), the names that it takes.
_USER = re.compile(r"[a-z_][a-z0-9_-]{0,31}")
# What neither systemd nor the shell reads as anything else.
_PLAIN = re.compile(r"[\w@+:,./-]+")
_READ_ANEW = (("systemctl", "daemon-reload"), ("udevadm", "control", "--reload"))
_AFTER_INSTALL = (
    ("systemd-sysusers", "/etc/sysusers.d/askwell.conf"),
    ("sysctl", "--quiet", "--load=/etc/sysctl.d/90-askwell.conf"),
    *_READ_ANEW,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    add = parser.add_argument
    add("--apply", action="store_true", help="do it, as administrator")
    add("--remove", action="store_true", help="take away what it has installed")
    add("--compositor", type=Compositor, choices=list(Compositor), default=Compositor.WESTON,
        metavar="weston|cage", help="what draws the one window")  # fmt: skip
    add("--user", default="askwell", help="whom the kiosk runs as")
    add("--sticks", action="store_true", help="open USB sticks for the kiosk, and for it alone")
    add("--root", type=Path, default=_ROOT, metavar="DIR", help="a folder that stands for /")


def run(options: argparse.Namespace) -> int:
    """Install or remove the session, or say what that would do.

    Raises:
        UsageError: This is not Linux; or the user or the place of the program cannot stand in
            such files.
        OutputError: A file cannot be written or removed, or is somebody else's.
    """
    if not sys.platform.startswith("linux"):
        guide = bundled("session", "windows", "README.md")
        raise UsageError(f"this is for Linux; for Windows read {guide}")
    if options.apply and options.root == _ROOT and os.geteuid() != 0:
        raise OutputError("only the administrator can do this; try it with sudo")
    return _remove(options) if options.remove else _install(options)


def _install(options: argparse.Namespace) -> int:
    plan = _plan(options)
    commands = _AFTER_INSTALL if options.root == _ROOT else ()
    if not options.apply:
        print("\n".join(_told(options.root, plan, commands)))
        print("Nothing was changed. With --apply, as administrator, this is done.")
        return 0
    install(options.root, plan)
    return _run_all(commands)


def _remove(options: argparse.Namespace) -> int:
    commands = _READ_ANEW if options.root == _ROOT else ()
    if not options.apply:
        for name in recorded(options.root):
            print(f"would remove {options.root / name}")
        print("Nothing was changed. With --apply, as administrator, this is done.")
        return 0
    for path in remove(options.root):
        print(f"kept {path}: it was changed since")
    if commands:
        print("The kiosk's user and its folder stay; `userdel --remove` takes them away.")
    return _run_all(commands)


def _plan(options: argparse.Namespace) -> tuple[SessionFile, ...]:
    if not _USER.fullmatch(options.user):
        raise UsageError(f"no user can have the name {options.user!r}")
    program = program_command()
    wrong = [word for word in program if not _PLAIN.fullmatch(word)]
    if wrong:
        raise UsageError(f"install the program in a folder without blanks: {wrong[0]!r}")
    return session_plan(
        bundled("session", "linux"),
        options.compositor,
        options.user,
        program,
        sticks=options.sticks,
    )


def _told(
    root: Path, plan: Sequence[SessionFile], commands: Sequence[Sequence[str]]
) -> Iterator[str]:
    for one in plan:
        if one.target:
            yield f"would link {root / one.path} to {one.target}"
        else:
            yield f"would write {root / one.path}"
            yield from (f"    {line}".rstrip() for line in one.text.splitlines())
    for command in commands:
        yield f"would run {' '.join(command)}"


def _run_all(commands: Sequence[Sequence[str]]) -> int:
    failed = [command for command in commands if not _works(command)]
    for command in failed:
        print(f"this did not work, so run it by hand: {' '.join(command)}")
    if commands:
        print("Now restart the computer.")
    return int(bool(failed))


def _works(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(  # noqa: S603 (programs of the system, with fixed words)
            command, env=system_environment(os.environ), check=False
        ).returncode == 0  # fmt: skip
    except OSError:
        return False
