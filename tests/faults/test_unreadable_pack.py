"""The real program starts where the folder of its pack cannot be read, and staff are told."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.storage.last_good import GoodPack, remember_good_pack
from kiosk.storage.profile import Profile
from tests.end2end.kiosk_process import NO_VOICES, Sandbox, end
from tests.end2end.process_tree import wait_for
from tests.fakes.dead_disk import dead_for_programs
from tests.fakes.tiny_pack import write_tiny_pack

RUN = ("run", "--unsupervised")
# What a supervisor adds after five crashes in ten minutes.
SAFE = (*RUN, "--safe-mode")
QUIET = {"QT_QPA_PLATFORM": "offscreen", "SPEECHD_ADDRESS": NO_VOICES}
# No disk allows such a name.
TOO_LONG = "/srv/" + "a" * 300

Configure = Callable[[str], None]


@pytest.fixture
def configure(sandbox: Sandbox) -> Configure:
    """Set the folder of the pack."""

    def written(folder: str) -> None:
        (sandbox.profile / "settings.toml").write_text(f'pack.folder = "{folder}"\n')

    return written


@pytest.fixture
def pulled(sandbox: Sandbox, configure: Configure, tmp_path: Path) -> dict[str, str]:
    """Have a pack on a stick that was pulled, and an older edition of it; tells the programs so."""
    stick = write_tiny_pack(sandbox.root / "stick").root
    older = Path(shutil.copytree(stick, sandbox.root / "older"))
    profile = Profile(sandbox.profile, writable=True)
    remember_good_pack(profile, GoodPack("tiny", 2, older))
    remember_good_pack(profile, GoodPack("tiny", 3, stick))
    configure(str(stick))
    return {"PYTHONPATH": dead_for_programs(tmp_path, stick, errno.EIO) + str(sandbox.project)}


def events(sandbox: Sandbox, *words: str, last: str, **more: str) -> tuple[list[str], str]:
    """Run the kiosk until something stands in its log; give all of that, and what it said."""
    log = sandbox.profile / "log" / "askwell.log"
    with sandbox.running(*words, "--profile", str(sandbox.profile), **QUIET, **more) as process:
        wait_for(lambda: log.exists() and last in log.read_text(), last)
        said = end(process)
    assert process.returncode == 0
    return [line.partition(" ")[2] for line in log.read_text().splitlines()], said


def test_a_folder_that_no_disk_allows_falls_back_alone(
    sandbox: Sandbox, configure: Configure
) -> None:
    """The packs of the program show, as where none is set; the log and a line tell of it."""
    configure(TOO_LONG)
    log, said = events(sandbox, *RUN, last="setting-rejected")

    assert log == ["started", "setting-rejected", "stopped"]
    assert said.startswith("askwell: settings: pack.folder must be a path of 0 to 1000 characters")
    assert len(said.splitlines()) == 1


@pytest.mark.full
def test_safe_mode_starts_with_such_a_folder(sandbox: Sandbox, configure: Configure) -> None:
    """On the defaults."""
    configure(TOO_LONG)

    assert events(sandbox, *SAFE, last="started") == (["started", "stopped"], "")


def test_a_pack_on_a_dead_stick_gives_way_to_its_last_good_edition(
    sandbox: Sandbox, pulled: dict[str, str]
) -> None:
    """And staff are told by a code."""
    log, said = events(sandbox, *RUN, last="pack-fallback", **pulled)

    assert log == ["started", "pack-broken K-201", "pack-fallback K-201", "stopped"]
    assert said == ""


def test_safe_mode_starts_without_the_stick(sandbox: Sandbox, pulled: dict[str, str]) -> None:
    """With the edition that was good before."""
    assert events(sandbox, *SAFE, last="started", **pulled) == (["started", "stopped"], "")


@pytest.mark.full
def test_the_look_at_the_machine_names_a_folder_that_no_disk_allows(
    sandbox: Sandbox, configure: Configure
) -> None:
    """In a sentence."""
    configure(TOO_LONG)
    ran = sandbox.run("doctor", "--profile", str(sandbox.profile), **QUIET)

    told = "warn settings: pack.folder must be a path of 0 to 1000 characters"
    assert [line for line in ran.stdout.splitlines() if line.startswith(told)]
    assert "Traceback" not in ran.stderr


@pytest.mark.full
def test_the_look_at_the_machine_names_a_dead_stick(
    sandbox: Sandbox, pulled: dict[str, str]
) -> None:
    """In a sentence, and how to set it right."""
    ran = sandbox.run("doctor", "--profile", str(sandbox.profile), **QUIET, **pulled)

    stick = sandbox.root / "stick"
    (told,) = [line for line in ran.stdout.splitlines() if line.startswith("fault pack: ")]
    assert told.startswith(f"fault pack: {stick}/pack.toml:1: P-MISSING {os.strerror(errno.EIO)}.")
    assert "put the last good edition back" in told
    assert (ran.returncode, ran.stderr) == (1, "")
