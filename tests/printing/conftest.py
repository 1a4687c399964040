"""Printers and print servers that are real, and ours alone."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.printing.cups import Cups, cups_running, prepared_cups
from tests.printing.ipp_printer import IppPrinter, ipp_printer
from tests.printing.processes import message_bus

Askwell = Callable[..., subprocess.CompletedProcess[str]]
StartPrinter = Callable[[str], IppPrinter]


@pytest.fixture(scope="session")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run a D-Bus for the printers, so that they need none of the system's."""
    with message_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@pytest.fixture
def printer(tmp_path: Path, bus: str) -> Iterator[IppPrinter]:
    """Run a printer that takes PDF."""
    folder = tmp_path / "printer"
    folder.mkdir()
    with ipp_printer(folder, bus) as started:
        yield started


@pytest.fixture
def server_folder() -> Iterator[Path]:
    """Give a folder for a print server, whose other user cannot get into pytest's folders."""
    with TemporaryDirectory(prefix="askwell-cups-") as folder:
        yield Path(folder)


@pytest.fixture
def server(server_folder: Path) -> Iterator[Cups]:
    """Run a print server without queues, which keeps no jobs."""
    with cups_running(prepared_cups(server_folder)) as started:
        yield started


@pytest.fixture
def start(tmp_path: Path, bus: str) -> Iterator[StartPrinter]:
    """Start a printer that does with each job as a story says."""
    with ExitStack() as stack:
        yield lambda story: stack.enter_context(ipp_printer(tmp_path, bus, story=story))


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
