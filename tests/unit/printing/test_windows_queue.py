"""A sheet on its way through the Windows spooler, against a fake of the spooler's calls."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.paper import Paper
from kiosk.printing import document, windows_job
from kiosk.printing import windows_states as bits
from kiosk.printing.document import CANCEL_S
from kiosk.printing.queues import Queue
from kiosk.printing.spooler import InstalledPrinter
from kiosk.printing.windows_queue import WindowsQueue, gives_paper
from kiosk.snapshot.staged_clock import StagedClock
from tests.fakes.spooler import PRINTER, FakeSpooler, Onlooker, PaintedSheet

JOB = "7"
SENDING = PrintProgress(PrintStage.SENDING)
SENT = PrintProgress(PrintStage.SENT)
PRINTING = PrintProgress(PrintStage.PRINTING)
PAPER_OUT = PrintReason.PAPER_OUT


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody wait: looks follow each other at once, and time passes only between them."""
    clock = StagedClock()

    def sleep(_seconds: float) -> None:
        clock.now_s += 0.25

    monkeypatch.setattr(windows_job, "monotonic", clock)
    monkeypatch.setattr(windows_job, "sleep", sleep)
    monkeypatch.setattr(windows_job, "POLL_S", 0.0)
    monkeypatch.setattr(windows_job, "PATIENCE_S", 0.0)


@pytest.fixture
def spooler() -> FakeSpooler:
    """A spooler with one idle printer and a stranger's job in its queue."""
    return FakeSpooler()


@pytest.fixture
def onlooker() -> Onlooker:
    """One who waits for a minute."""
    return Onlooker()


def printed(
    spooler: FakeSpooler, onlooker: Onlooker, sheet: PaintedSheet | None = None
) -> PrintOutcome:
    """Print a sheet on the default printer."""
    return WindowsQueue("", spooler).print_document(sheet or PaintedSheet(spooler), onlooker.watch)


def nothing() -> None:
    """Let a look pass at which nothing has changed."""


# ------------------------------------------------------------------------- which printer


def test_it_is_a_queue(spooler: FakeSpooler) -> None:
    """It stands wherever the other queues stand."""
    queue: Queue = WindowsQueue("", spooler)
    assert queue


@pytest.mark.parametrize(("name", "default"), [(PRINTER, "Another"), ("", PRINTER)])
def test_the_named_printer_is_taken_or_else_the_default(
    spooler: FakeSpooler, onlooker: Onlooker, name: str, default: str
) -> None:
    """The sheet is painted on exactly one printer."""
    spooler.default = default
    sheet = PaintedSheet(spooler)
    spooler.tell(spooler.lose_job)

    WindowsQueue(name, spooler).print_document(sheet, onlooker.watch)

    assert sheet.printers == [PRINTER]


@pytest.mark.parametrize(("name", "default"), [("Gone", PRINTER), ("", ""), ("", "Gone")])
def test_a_missing_printer_is_told_and_no_other_taken(
    spooler: FakeSpooler, onlooker: Onlooker, name: str, default: str
) -> None:
    """A sheet never comes out somewhere else in the building."""
    spooler.default = default
    sheet = PaintedSheet(spooler)

    outcome = WindowsQueue(name, spooler).print_document(sheet, onlooker.watch)

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
    assert sheet.printers == []


@pytest.mark.parametrize(
    ("driver", "port"),
    [
        ("Microsoft Print To PDF", "PORTPROMPT:"),
        ("Microsoft XPS Document Writer v4", "USB001"),
        ("Send to Microsoft OneNote 16 Driver", "USB001"),
        ("Microsoft Shared Fax Driver", "SHRFAX:"),
        ("Brother PC-FAX v.3.2", "USB001"),
        ("Laser PCL 6", "FILE:"),
        ("Laser PCL 6", "file:"),
        ("Laser PCL 6", "nul:"),
        ("Laser PCL 6", "USB001, NUL:"),
        ("Laser PCL 6", "XPSPort:"),
        ("Laser PCL 6", "Microsoft.Office.OneNote_16001_x"),
        ("Laser PCL 6", r"C:\prints\out"),
        ("Adobe PDF Converter", r"Documents\*.pdf"),
    ],
)
def test_a_printer_without_paper_is_refused(
    spooler: FakeSpooler, onlooker: Onlooker, driver: str, port: str
) -> None:
    """No dialog opens, no file stays, no fax goes out."""
    spooler.printers[PRINTER] = InstalledPrinter(driver, port)
    sheet = PaintedSheet(spooler)

    outcome = printed(spooler, onlooker, sheet)

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)
    assert sheet.printers == []


def test_a_fax_is_refused_whatever_its_name() -> None:
    """The system marks fax machines."""
    assert not gives_paper(InstalledPrinter("MFP", "USB001", 0, bits.PRINTER_ATTRIBUTE_FAX))


@pytest.mark.parametrize(
    ("driver", "port"),
    [
        ("Microsoft IPP Class Driver", "WSD-6a2f0d3c-0001"),
        ("Brother HL-L5100DN XPS", "USB001"),
        ("HP Universal Printing PCL 6", "192.0.2.7"),
        ("Laser PCL 6", r"\\server\laser"),
        ("Laser PCL 6", "LPT1:"),
        ("Telefaximile 3000", "IP_192.0.2.7"),
    ],
)
def test_a_printer_with_paper_is_taken(driver: str, port: str) -> None:
    """Nothing in its name but the driver and the port counts."""
    assert gives_paper(InstalledPrinter(driver, port))


def test_a_long_document_is_refused(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """A fault in the layout never empties a tray."""
    outcome = printed(spooler, onlooker, PaintedSheet(spooler, page_count=3))

    assert (outcome, spooler.called) == (PrintOutcome(PrintState.FAILED, PrintReason.REJECTED), [])


@pytest.mark.parametrize(
    ("name", "code", "paper"),
    [(PRINTER, 9, Paper.A4), ("", 1, Paper.LETTER), ("", 5, None), ("Gone", 1, None)],
)
def test_it_tells_the_paper(
    spooler: FakeSpooler, name: str, code: int, paper: Paper | None
) -> None:
    """Of the printer by that name, or of the default."""
    spooler.printers[PRINTER] = replace(spooler.printers[PRINTER], paper_code=code)

    assert WindowsQueue(name, spooler).paper() is paper


@pytest.mark.parametrize("call", ["default_printer", "printer"])
def test_a_spooler_that_does_not_answer_tells_no_paper(spooler: FakeSpooler, call: str) -> None:
    """The sheet is then made for the paper that is set."""
    spooler.refuse(call)

    assert WindowsQueue("", spooler).paper() is None


def test_without_a_default_there_is_no_paper(spooler: FakeSpooler) -> None:
    """A printer without a name is asked for nothing."""
    spooler.default = ""

    assert (WindowsQueue("", spooler).paper(), spooler.called) == (None, ["default_printer"])


# ---------------------------------------------------------------------------- what is told


def test_progress_is_told_once_for_each_change(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """Sending, sent, printing; and a fault when it comes and when it goes."""
    spooler.tell(
        nothing,
        lambda: spooler.work(bits.JOB_STATUS_PRINTING),
        lambda: spooler.show(bits.PRINTER_STATUS_PAPER_OUT),
        nothing,
        lambda: spooler.show(0),
        lambda: spooler.work(bits.JOB_STATUS_COMPLETE, 2),
    )

    outcome = printed(spooler, onlooker)

    fault = PrintProgress(PrintStage.PRINTING, PAPER_OUT)
    assert onlooker.heard == [SENDING, SENT, PRINTING, fault, PRINTING]
    assert outcome == PrintOutcome(PrintState.SENT, PrintReason.NONE, JOB)


def test_a_job_that_has_begun_stays_begun(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """A printer that pauses between two pages does not go back to the start."""
    spooler.tell(
        lambda: spooler.work(bits.JOB_STATUS_PRINTING),
        lambda: spooler.work(bits.JOB_STATUS_PAUSED),
        spooler.lose_job,
    )

    printed(spooler, onlooker)

    assert onlooker.heard[2:] == [PRINTING, PrintProgress(PrintStage.PRINTING, PrintReason.PAUSED)]


# ----------------------------------------------------------------------- how a job can end


@pytest.mark.parametrize("status", [bits.JOB_STATUS_COMPLETE, bits.JOB_STATUS_PRINTED])
@pytest.mark.parametrize(
    ("shown", "reason"),
    [(0, PrintReason.NONE), (bits.PRINTER_STATUS_PAPER_OUT, PAPER_OUT)],
)
def test_a_finished_job_is_sent_never_printed(
    spooler: FakeSpooler, onlooker: Onlooker, status: int, shown: int, reason: PrintReason
) -> None:
    """All that is known is that the printer has it; a fault that it shows is told with it."""
    spooler.show(shown)
    spooler.tell(lambda: spooler.work(status, 2))

    assert printed(spooler, onlooker) == PrintOutcome(PrintState.SENT, reason, JOB)


@pytest.mark.parametrize(
    "step",
    [
        bits.JOB_STATUS_SPOOLING,
        bits.JOB_STATUS_PRINTING,
        bits.JOB_STATUS_DELETING | bits.JOB_STATUS_PRINTING,
    ],
)
def test_a_job_that_vanishes_by_itself_is_sent(
    spooler: FakeSpooler, onlooker: Onlooker, step: int
) -> None:
    """The spooler forgets what is at the printer, sometimes between two looks."""
    spooler.tell(lambda: spooler.work(step, 2), spooler.lose_job)

    assert printed(spooler, onlooker) == PrintOutcome(PrintState.SENT, PrintReason.NONE, JOB)


def test_a_job_that_was_never_listed_is_sent(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """A quick printer has it before the first look."""
    outcome = printed(spooler, onlooker, PaintedSheet(spooler, listed=False))

    assert outcome == PrintOutcome(PrintState.SENT, PrintReason.NONE, None)


def test_a_job_that_is_listed_late_is_found(
    spooler: FakeSpooler, onlooker: Onlooker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A print server may take a moment to show it."""
    monkeypatch.setattr(windows_job, "PATIENCE_S", 60.0)
    sheet = PaintedSheet(spooler, listed=False)
    spooler.tell(nothing, lambda: spooler.take(sheet.title), spooler.lose_job)

    assert printed(spooler, onlooker, sheet).job == JOB


@pytest.mark.parametrize(
    ("status", "pages", "outcome"),
    [
        (
            bits.JOB_STATUS_DELETING,
            0,
            PrintOutcome(PrintState.CANCELLED, PrintReason.NONE, JOB),
        ),
        (
            bits.JOB_STATUS_DELETING | bits.JOB_STATUS_PRINTING,
            1,
            PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN, JOB),
        ),
    ],
)
def test_a_job_that_somebody_deletes_is_not_sent(
    spooler: FakeSpooler, onlooker: Onlooker, status: int, pages: int, outcome: PrintOutcome
) -> None:
    """Staff took it out of the queue; a page of one that had begun may come."""
    spooler.tell(lambda: spooler.work(status, pages), spooler.lose_job)

    assert printed(spooler, onlooker) == outcome
    assert spooler.deleted == []


# ------------------------------------------------------------------------ how it is stopped


def test_a_sheet_that_nobody_wants_is_not_painted(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """Nothing reaches the spooler."""
    sheet = PaintedSheet(spooler)
    onlooker.leave()

    outcome = printed(spooler, onlooker, sheet)

    assert (outcome, sheet.printers) == (PrintOutcome(PrintState.CANCELLED), [])


def test_a_job_that_waits_is_deleted_and_gone(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """Only this job; the stranger's stays."""
    spooler.tell(nothing, onlooker.leave)

    outcome = printed(spooler, onlooker)

    assert outcome == PrintOutcome(PrintState.CANCELLED, PrintReason.NONE, JOB)
    assert spooler.deleted == [7]


def test_a_job_is_called_off_while_it_is_painted(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """What cannot be interrupted is taken back."""
    outcome = printed(spooler, onlooker, PaintedSheet(spooler, meanwhile=onlooker.leave))

    assert outcome == PrintOutcome(PrintState.CANCELLED, PrintReason.NONE, JOB)


@pytest.mark.parametrize(
    ("shown", "state", "reason"),
    [
        (bits.PRINTER_STATUS_PAPER_OUT, PrintState.NEEDS_STAFF, PAPER_OUT),
        (0, PrintState.GAVE_UP, PrintReason.UNKNOWN),
    ],
)
def test_a_job_that_takes_too_long_is_deleted(
    spooler: FakeSpooler,
    onlooker: Onlooker,
    monkeypatch: pytest.MonkeyPatch,
    shown: int,
    state: PrintState,
    reason: PrintReason,
) -> None:
    """A private sheet does not come out after the visitor has left."""

    def let_time_pass() -> None:
        monkeypatch.setattr(document, "time", SimpleNamespace(monotonic=lambda: onlooker.ends_s))

    spooler.show(shown)
    spooler.tell(nothing, let_time_pass)

    outcome = printed(spooler, onlooker)

    assert (outcome, spooler.deleted) == (PrintOutcome(state, reason, JOB), [7])


@pytest.mark.parametrize(
    ("status", "pages"),
    [(bits.JOB_STATUS_PRINTING, 0), (bits.JOB_STATUS_SPOOLING, 1)],
)
@pytest.mark.parametrize("lingers", [False, True])
def test_a_job_that_has_begun_is_never_surely_gone(
    spooler: FakeSpooler, onlooker: Onlooker, status: int, pages: int, *, lingers: bool
) -> None:
    """The printer may have got a page of it, whether the queue forgets it or not."""
    spooler.lingers = lingers
    spooler.tell(lambda: spooler.work(status, pages), onlooker.leave)

    outcome = printed(spooler, onlooker)

    assert outcome == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN, JOB)
    assert spooler.deleted == [7]


def test_a_job_that_begins_while_it_is_deleted_is_not_gone(
    spooler: FakeSpooler, onlooker: Onlooker
) -> None:
    """The printer was quicker than the delete."""
    spooler.lingers = True
    spooler.tell(
        onlooker.leave,
        nothing,
        lambda: spooler.work(bits.JOB_STATUS_DELETING | bits.JOB_STATUS_PRINTING),
        spooler.lose_job,
    )

    assert printed(spooler, onlooker).state is PrintState.CANCEL_UNCONFIRMED


def test_a_job_that_waits_and_stays_listed_is_not_gone(
    spooler: FakeSpooler, onlooker: Onlooker
) -> None:
    """Only what has left the queue is gone."""
    spooler.lingers = True
    spooler.tell(lambda: spooler.show(bits.PRINTER_STATUS_PAPER_OUT), onlooker.leave)

    outcome = printed(spooler, onlooker)

    assert outcome == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PAPER_OUT, JOB)


def test_a_job_is_deleted_once(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """While it is being deleted it is only looked at."""
    spooler.lingers = True
    spooler.tell(onlooker.leave, *[nothing] * 5, spooler.lose_job)

    assert printed(spooler, onlooker).state is PrintState.CANCELLED
    assert spooler.deleted == [7]


def test_a_delete_is_watched_for_a_few_seconds(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """Whoever waits gets an answer, though the job is still listed."""
    spooler.lingers = True

    printed(spooler, onlooker, PaintedSheet(spooler, meanwhile=onlooker.leave))

    assert spooler.called.count("jobs") == CANCEL_S / 0.25 + 1


@pytest.mark.parametrize(
    "end", [lambda fake: fake.lose_job(), lambda fake: fake.work(bits.JOB_STATUS_COMPLETE)]
)
def test_a_job_that_was_through_before_is_sent(
    spooler: FakeSpooler, onlooker: Onlooker, end: Callable[[FakeSpooler], None]
) -> None:
    """There is nothing left to delete, and paper on its way."""
    spooler.tell(onlooker.leave, lambda: end(spooler))

    outcome = printed(spooler, onlooker)

    assert outcome == PrintOutcome(PrintState.SENT, PrintReason.NONE, JOB)
    assert spooler.deleted == []


def test_a_job_that_is_through_after_the_delete_is_not_told_as_sent(
    spooler: FakeSpooler, onlooker: Onlooker
) -> None:
    """Two words stand against each other: the sheet may come."""
    spooler.lingers = True
    spooler.tell(onlooker.leave, nothing, lambda: spooler.work(bits.JOB_STATUS_COMPLETE))

    assert printed(spooler, onlooker).state is PrintState.CANCEL_UNCONFIRMED


def test_a_job_that_was_never_listed_is_not_gone(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """It may be at the printer already."""
    sheet = PaintedSheet(spooler, listed=False, meanwhile=onlooker.leave)

    outcome = printed(spooler, onlooker, sheet)

    assert outcome == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN, None)


# --------------------------------------------------------------------- what can go wrong


@pytest.mark.parametrize("call", ["default_printer", "printer"])
@pytest.mark.parametrize("reason", [PrintReason.OFFLINE, PrintReason.REJECTED])
def test_a_spooler_that_does_not_answer_gets_no_sheet(
    spooler: FakeSpooler, onlooker: Onlooker, call: str, reason: PrintReason
) -> None:
    """Nothing was handed over, so it has failed."""
    spooler.refuse(call, reason=reason)
    sheet = PaintedSheet(spooler)

    outcome = printed(spooler, onlooker, sheet)

    assert (outcome, sheet.printers) == (PrintOutcome(PrintState.FAILED, reason), [])


@pytest.mark.parametrize("call", ["jobs", "printer"])
def test_a_spooler_that_stops_answering_is_told_and_waited_for(
    spooler: FakeSpooler, onlooker: Onlooker, call: str
) -> None:
    """It may answer again while somebody waits."""
    spooler.tell(lambda: spooler.refuse(call), nothing, spooler.refuse, spooler.lose_job)

    outcome = printed(spooler, onlooker)

    gone = PrintProgress(PrintStage.SENT, PrintReason.OFFLINE)
    assert onlooker.heard == [SENDING, SENT, gone, SENT]
    assert outcome == PrintOutcome(PrintState.SENT, PrintReason.NONE, JOB)


def test_a_spooler_may_be_silent_for_a_moment(
    spooler: FakeSpooler, onlooker: Onlooker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A call that fails once frightens nobody."""
    monkeypatch.setattr(windows_job, "PATIENCE_S", 60.0)
    spooler.tell(nothing, lambda: spooler.refuse("jobs"), spooler.refuse, spooler.lose_job)

    printed(spooler, onlooker)

    assert onlooker.heard == [SENDING, SENT]


def test_a_printer_that_is_taken_away_is_told(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """What became of the sheet nobody knows."""
    spooler.tell(nothing, spooler.lose_printer, onlooker.leave)

    outcome = printed(spooler, onlooker)

    assert onlooker.heard[-1] == PrintProgress(PrintStage.SENT, PrintReason.NOT_FOUND)
    assert outcome == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.NOT_FOUND, JOB)


@pytest.mark.parametrize("call", ["jobs", "printer", "delete_job"])
def test_what_cannot_be_deleted_may_come(
    spooler: FakeSpooler, onlooker: Onlooker, call: str
) -> None:
    """A spooler that refuses confirms nothing."""
    spooler.tell(nothing, lambda: spooler.refuse(call), onlooker.leave)

    assert printed(spooler, onlooker).state is PrintState.CANCEL_UNCONFIRMED
    assert spooler.deleted == []


def test_a_job_that_vanishes_after_a_refused_delete_may_come(
    spooler: FakeSpooler, onlooker: Onlooker
) -> None:
    """It was through, or the delete worked all the same."""
    spooler.tell(onlooker.leave, lambda: spooler.refuse("delete_job"), spooler.lose_job)

    outcome = printed(spooler, onlooker)

    assert outcome == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN, JOB)


def test_a_delete_is_asked_for_again(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """One refusal is not the last word."""
    spooler.tell(onlooker.leave, lambda: spooler.refuse("delete_job"), spooler.refuse)

    assert printed(spooler, onlooker).state is PrintState.CANCELLED
    assert spooler.deleted == [7]


def test_a_sheet_that_cannot_be_painted_has_failed(
    spooler: FakeSpooler, onlooker: Onlooker
) -> None:
    """Nothing of it is in the queue."""
    outcome = printed(spooler, onlooker, PaintedSheet(spooler, listed=False, whole=False))

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)
    assert onlooker.heard == [SENDING]


def test_half_a_sheet_is_taken_back(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """The page that is in the queue is deleted, with what the printer shows as the reason."""
    spooler.show(bits.PRINTER_STATUS_OFFLINE)

    outcome = printed(spooler, onlooker, PaintedSheet(spooler, whole=False))

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE, JOB)
    assert spooler.deleted == [7]


@pytest.mark.parametrize(
    "status", [bits.JOB_STATUS_PRINTING, bits.JOB_STATUS_COMPLETE, bits.JOB_STATUS_PRINTED]
)
def test_half_a_sheet_that_has_begun_may_come(
    spooler: FakeSpooler, onlooker: Onlooker, status: int
) -> None:
    """It is neither told as sent nor tried again."""
    spooler.tell(lambda: spooler.work(status, 1))

    outcome = printed(spooler, onlooker, PaintedSheet(spooler, whole=False))

    assert outcome == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN, JOB)


def test_half_a_sheet_without_an_answer_may_come(spooler: FakeSpooler, onlooker: Onlooker) -> None:
    """Nobody knows what is in the queue."""
    sheet = PaintedSheet(spooler, whole=False, meanwhile=lambda: spooler.refuse("jobs"))

    outcome = printed(spooler, onlooker, sheet)

    assert outcome == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN)
