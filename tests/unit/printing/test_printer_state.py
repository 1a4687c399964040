"""What keeps a printer from printing, in the few words that all printers share."""

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper
from kiosk.domain.printer_state import PrinterState
from kiosk.printing import printer_state
from kiosk.printing.ipp_views import PrinterView
from kiosk.printing.printer_answer import AskedPrinter, PrinterAnswer
from kiosk.printing.printer_state import look_at_printer, state_of
from kiosk.printing.windows_queue import WindowsQueue
from tests.fakes import ipp_server
from tests.fakes.dead_disk import dead_below
from tests.fakes.ipp_server import IppServer, Operation
from tests.fakes.spooler import FakeSpooler

LETTER, A4 = frozenset({Paper.LETTER}), frozenset({Paper.A4})
FINE = PrinterAnswer(PrinterView(), papers=LETTER)
EMPTY = PrinterAnswer(PrinterView(reasons=("media-empty-error",)))
PAUSED = PrinterAnswer(PrinterView(stopped=True, reasons=("paused",)))
STOPPED = PrinterAnswer(PrinterView(stopped=True))
REFUSING = PrinterAnswer(PrinterView(), accepting=False)


@pytest.fixture(autouse=True)
def no_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no print server of the machine answer."""
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "no.sock"))


@pytest.fixture
def device() -> Iterator[IppServer]:
    """Run a printer that answers as the test wants."""
    with ipp_server.ipp_server() as server:
        yield server


@pytest.mark.parametrize(
    ("answer", "device", "state"),
    [
        (FINE, None, PrinterState(PrintReason.NONE, LETTER)),
        (FINE, FINE, PrinterState(PrintReason.NONE, LETTER)),
        (FINE, PrinterAnswer(PrinterView(), papers=A4), PrinterState(PrintReason.NONE, A4)),
        (FINE, EMPTY, PrinterState(PrintReason.PAPER_OUT, LETTER)),
        (PAUSED, FINE, PrinterState(PrintReason.PAUSED, LETTER)),
        (PAUSED, EMPTY, PrinterState(PrintReason.PAPER_OUT)),
        (STOPPED, None, PrinterState(PrintReason.UNKNOWN)),
        (REFUSING, None, PrinterState(PrintReason.REJECTED)),
        (FINE, PrintReason.OFFLINE, PrinterState(PrintReason.OFFLINE)),
        (FINE, PrintReason.UNKNOWN, PrinterState(PrintReason.NONE, LETTER)),
        (PrintReason.NOT_FOUND, None, PrinterState(PrintReason.NOT_FOUND)),
        (PrintReason.OFFLINE, None, PrinterState(PrintReason.OFFLINE)),
    ],
)
def test_what_the_printer_says_counts_before_what_its_queue_says(
    answer: PrinterAnswer | PrintReason,
    device: PrinterAnswer | PrintReason | None,
    state: PrinterState,
) -> None:
    """A queue hears of faults only while it prints."""
    assert state_of(AskedPrinter("Front", on_server=True, answer=answer, device=device)) == state


def test_a_folder_is_ready_where_it_takes_files(tmp_path: Path) -> None:
    """One that is not there is none."""
    assert look_at_printer(f"folder:{tmp_path}") == PrinterState(PrintReason.NONE)
    gone = look_at_printer(f"folder:{tmp_path}/gone")
    assert gone == PrinterState(PrintReason.NOT_FOUND)


def test_a_folder_on_a_dead_share_is_not_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Staff are told so."""
    dead_below(monkeypatch, tmp_path, errno.ESTALE)
    assert look_at_printer(f"folder:{tmp_path}") == PrinterState(PrintReason.NOT_FOUND)


def test_a_name_that_no_printer_can_have_finds_none() -> None:
    """Nothing is asked."""
    assert look_at_printer("http://example.org/") == PrinterState(PrintReason.NOT_FOUND)


def test_a_printer_itself_is_asked(device: IppServer) -> None:
    """It tells its fault and its paper."""
    device.answers[Operation.GET_PRINTER] = ipp_server.printer("media-jam-error")

    found = look_at_printer(device.uri)
    assert found is not None
    assert found.reason is PrintReason.JAM


@pytest.mark.parametrize("name", ["Front", ""])
def test_without_a_print_server_its_printers_do_not_answer(name: str) -> None:
    """Neither a queue of it nor its default."""
    assert look_at_printer(name) == PrinterState(PrintReason.OFFLINE)


@pytest.mark.parametrize("name", ["Front", ""])
def test_a_queue_is_asked_and_the_printer_behind_it(
    device: IppServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The printer's word counts; the default queue is looked up first."""
    device.answers[Operation.GET_PRINTER] = ipp_server.printer("door-open")
    with ipp_server.ipp_server() as cups:
        monkeypatch.setenv("CUPS_SERVER", cups.uri.split("/")[2])
        cups.answers[Operation.GET_DEFAULT] = ipp_server.named_printer("Front")
        cups.answers[Operation.GET_PRINTER] = ipp_server.printer(device=device.uri)
        found = look_at_printer(name)

    assert found is not None
    assert found.reason is PrintReason.COVER_OPEN


def test_on_windows_a_printer_cannot_be_asked_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """So nothing is claimed about it."""
    queue = WindowsQueue("Front", FakeSpooler())
    monkeypatch.setattr(printer_state, "open_queue", lambda _name: queue)

    assert look_at_printer("Front") is None
