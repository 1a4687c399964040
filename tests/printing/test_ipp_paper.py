"""Which paper a queue and the printer behind it are told to have."""

from collections.abc import Iterator

import pytest

from kiosk.domain.paper import Paper
from kiosk.printing.ipp import IppPlace
from kiosk.printing.ipp_queue import IppQueue
from tests.fakes.ipp_server import IppServer, Operation, ipp_server, printer
from tests.printing.processes import free_port

LETTER, A4 = "na_letter_8.5x11in", "iso_a4_210x297mm"


@pytest.fixture
def device() -> Iterator[IppServer]:
    """Run a printer."""
    with ipp_server() as running:
        yield running


@pytest.fixture
def queue(device: IppServer) -> Iterator[IppQueue]:
    """Run the queue of a print server for that printer; its usual paper is A4."""
    with ipp_server() as server:
        server.answers[Operation.GET_PRINTER] = printer(device=device.uri, paper=A4)
        yield IppQueue(IppPlace(server.uri, keeps_jobs=True))


def test_what_the_printer_has_counts_more_than_what_its_queue_would_take(
    device: IppServer, queue: IppQueue
) -> None:
    """The queue may have been set up for another country."""
    device.answers[Operation.GET_PRINTER] = printer(paper=LETTER)

    assert queue.paper() is Paper.LETTER


def test_a_printer_that_sleeps_leaves_the_paper_of_its_queue(
    device: IppServer, queue: IppQueue
) -> None:
    """It does not answer in the time that there is."""
    device.answers[Operation.GET_PRINTER] = device.never

    assert queue.paper() is Paper.A4


def test_a_printer_that_is_off_leaves_the_paper_of_its_queue() -> None:
    """Nobody listens there."""
    with ipp_server() as server:
        off = f"ipp://localhost:{free_port()}/ipp/print"
        server.answers[Operation.GET_PRINTER] = printer(device=off, paper=A4)

        assert IppQueue(IppPlace(server.uri, keeps_jobs=True)).paper() is Paper.A4


def test_a_printer_that_sleeps_alone_says_nothing(device: IppServer) -> None:
    """There is no queue to ask instead."""
    device.answers[Operation.GET_PRINTER] = device.never

    assert IppQueue(IppPlace(device.uri)).paper() is None
