"""Which queue a name means."""

import socket
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.domain.outcomes import PrintReason
from kiosk.printing import queues
from kiosk.printing.folder_queue import FolderQueue
from kiosk.printing.ipp import IppPlace
from kiosk.printing.ipp_queue import CupsDefaultQueue, IppQueue
from kiosk.printing.queues import Queue, list_queues, open_queue
from kiosk.printing.spooler import SpoolerError
from kiosk.printing.windows_queue import WindowsQueue


@pytest.mark.parametrize(
    ("name", "queue"),
    [
        ("folder:/tmp/a b", FolderQueue(Path("/tmp/a b"))),  # noqa: S108 (not written to)
        ("ipps://p.example/ipp/print", IppQueue(IppPlace("ipps://p.example/ipp/print"))),
        (
            "Front",
            IppQueue(IppPlace("ipp://localhost:631/printers/Front", keeps_jobs=True)),
        ),
        ("http://p.example/", None),
        ("two words", None),
    ],
)
def test_a_name_means_one_queue_or_none(
    monkeypatch: pytest.MonkeyPatch, name: str, queue: Queue | None
) -> None:
    """No name ever falls back to another printer in the building."""
    monkeypatch.setenv("CUPS_SERVER", "localhost")

    assert open_queue(name) == queue


def test_the_servers_own_socket_is_taken_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A server may listen nowhere else."""
    path = tmp_path / "cups.sock"
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    monkeypatch.setattr(queues, "_CUPS_SOCKET", path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        queue = open_queue("Front")

    assert isinstance(queue, IppQueue)
    assert queue.place.socket == str(path)


def test_on_windows_a_name_means_a_printer_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tested with modules that stand for pywin32."""
    for name in ("pywintypes", "win32print"):
        module = ModuleType(name)
        module.__dict__["error"] = OSError
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setitem(sys.modules, "kiosk.printing.win32_spooler", None)
    monkeypatch.delitem(sys.modules, "kiosk.printing.win32_spooler")
    monkeypatch.setattr(sys, "platform", "win32")

    queue = open_queue("Front Desk")

    assert isinstance(queue, WindowsQueue)
    assert queue.name == "Front Desk"


@pytest.mark.parametrize(("answers", "names"), [(True, ("Front Desk",)), (False, ())])
def test_on_windows_the_spooler_names_its_printers(
    monkeypatch: pytest.MonkeyPatch, answers: bool, names: tuple[str, ...]
) -> None:
    """One that does not answer names none."""

    class ListingSpooler:
        def printer_names(self) -> tuple[str, ...]:
            """Answer, or not."""
            if not answers:
                raise SpoolerError(PrintReason.OFFLINE)
            return ("Front Desk",)

    module = ModuleType("kiosk.printing.win32_spooler")
    module.__dict__["Win32Spooler"] = ListingSpooler
    monkeypatch.setitem(sys.modules, "kiosk.printing.win32_spooler", module)
    monkeypatch.setattr(sys, "platform", "win32")

    assert list_queues() == names


def test_no_name_means_the_default_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which one that is, the server says when something is printed."""
    monkeypatch.setenv("CUPS_SERVER", "localhost:8631")

    queue = open_queue("")

    assert isinstance(queue, CupsDefaultQueue)
    assert queue.place_of("X") == IppPlace("ipp://localhost:8631/printers/X", keeps_jobs=True)
