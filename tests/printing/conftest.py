"""Printers and print servers that are real, and ours alone."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.printing.cups import Cups, cups
from tests.printing.ipp_printer import IppPrinter, ipp_printer
from tests.printing.processes import running, tool

Askwell = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run a D-Bus for the printers, so that they need none of the system's."""
    folder = tmp_path_factory.mktemp("bus")
    address = f"unix:path={folder}/bus"
    with running(
        [tool("dbus-daemon"), "--session", "--nofork", f"--address={address}"],
        log=folder / "log",
        ready=(folder / "bus").exists,
    ):
        yield address


@pytest.fixture
def printer(tmp_path: Path, bus: str) -> Iterator[IppPrinter]:
    """Run a printer that takes PDF."""
    folder = tmp_path / "printer"
    folder.mkdir()
    with ipp_printer(folder, bus) as started:
        yield started


@pytest.fixture
def server() -> Iterator[Cups]:
    """Run a print server without queues.

    It prints as another user, who cannot get into pytest's folders.
    """
    with TemporaryDirectory(prefix="askwell-cups-") as folder, cups(Path(folder)) as started:
        yield started


@pytest.fixture
def askwell(project: Path, tmp_path: Path) -> Askwell:
    """Run the program as a user does, from a folder that is not the project."""

    def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *words],
            capture_output=True,
            text=True,
            check=False,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(project), **environment},
        )

    return run
