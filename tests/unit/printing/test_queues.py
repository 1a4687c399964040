"""Which queue a name means."""

from pathlib import Path

import pytest

from kiosk.domain.paper import Paper
from kiosk.printing.folder_queue import FolderQueue
from kiosk.printing.ipp import IppPlace
from kiosk.printing.ipp_queue import CupsDefaultQueue, IppQueue
from kiosk.printing.queues import Queue, open_queue


@pytest.mark.parametrize(
    ("name", "queue"),
    [
        ("folder:/tmp/a b", FolderQueue(Path("/tmp/a b"))),  # noqa: S108 (not written to)
        (
            "ipps://p.example/ipp/print",
            IppQueue(IppPlace("ipps://p.example/ipp/print"), Paper.A4, 9.0),
        ),
        ("Front", IppQueue(IppPlace("ipp://localhost:631/printers/Front"), Paper.A4, 9.0)),
        ("http://p.example/", None),
        ("two words", None),
    ],
)
def test_a_name_means_one_queue_or_none(
    monkeypatch: pytest.MonkeyPatch, name: str, queue: Queue | None
) -> None:
    """No name ever falls back to another printer in the building."""
    monkeypatch.delenv("CUPS_SERVER", raising=False)

    assert open_queue(name, Paper.A4, 9.0) == queue


def test_no_name_means_the_default_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which one that is, the server says when something is printed."""
    monkeypatch.setenv("CUPS_SERVER", "localhost:8631")

    queue = open_queue("", Paper.LETTER, 9.0)

    assert isinstance(queue, CupsDefaultQueue)
    assert queue.place_of("X") == IppPlace("ipp://localhost:8631/printers/X")
