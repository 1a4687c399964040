"""A profile has one kiosk at a time."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.domain.errors import InstanceError
from kiosk.storage.profile import Profile
from kiosk.supervise.instance import claim

CLAIM = """
import sys
from pathlib import Path
from kiosk.storage.profile import Profile
from kiosk.supervise.instance import claim
claim(Profile(Path(sys.argv[1]), writable=sys.argv[2] == "True"), {"XDG_RUNTIME_DIR": sys.argv[3]})
print("claimed", flush=True)
sys.stdin.read()
"""
Kiosk = Callable[[Profile], "subprocess.Popen[str]"]


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    """The folder of a session."""
    folder = tmp_path / "runtime"
    folder.mkdir()
    return folder


@pytest.fixture
def other_kiosk(runtime: Path, project: Path) -> Iterator[Kiosk]:
    """Start another process that has claimed a profile."""
    with ExitStack() as running:

        def started(profile: Profile) -> "subprocess.Popen[str]":
            words = [str(profile.folder), str(profile.writable), str(runtime)]
            process = running.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", CLAIM, *words],
                    env={**os.environ, "PYTHONPATH": str(project)},
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            assert process.stdout is not None
            assert process.stdout.readline() == "claimed\n"
            return process

        yield started


@pytest.mark.parametrize("writable", [True, False])
def test_a_second_kiosk_is_refused(
    tmp_path: Path, runtime: Path, other_kiosk: Kiosk, *, writable: bool
) -> None:
    """By name of the folder; where nothing can be written, the session's folder has the lock."""
    profile = Profile(tmp_path, writable=writable)
    other_kiosk(profile)

    with pytest.raises(InstanceError, match=f"another kiosk runs with the profile {tmp_path}"):
        claim(profile, {"XDG_RUNTIME_DIR": str(runtime)})


def test_a_dead_kiosk_holds_nothing(tmp_path: Path, other_kiosk: Kiosk) -> None:
    """The file stays, the lock does not."""
    profile = Profile(tmp_path, writable=True)
    other = other_kiosk(profile)
    other.kill()
    other.wait()

    claim(profile, {})


def test_another_profile_is_another_kiosk(
    tmp_path: Path, runtime: Path, other_kiosk: Kiosk
) -> None:
    """Also where both are read-only."""
    other_kiosk(Profile(tmp_path / "one", writable=False))

    claim(Profile(tmp_path / "two", writable=False), {"XDG_RUNTIME_DIR": str(runtime)})


@pytest.mark.parametrize("environment", [{}, {"XDG_RUNTIME_DIR": "/proc/sys"}])
def test_where_nothing_can_be_locked_it_runs(environment: dict[str, str]) -> None:
    """A missing lock is better than a missing kiosk."""
    claim(Profile(Path("/proc/sys"), writable=True), environment)
