"""A sheet and a printer that may answer anything at any time."""

import time
from collections.abc import Iterable, Iterator
from threading import Event

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.printing import ipp, ipp_job
from kiosk.printing.document import JobWatch
from kiosk.printing.ipp import IppPlace
from kiosk.printing.ipp_queue import CupsDefaultQueue, IppQueue
from tests.fakes.ipp_server import (
    IppServer,
    Operation,
    answer,
    ipp_server,
    job,
    printer,
    titled_job,
)
from tests.fakes.print_queue import FakeDocument
from tests.printing.errand import Errand, printed
from tests.printing.processes import free_port, wait_until

PENDING, HELD, PROCESSING, STOPPED, CANCELED, ABORTED, COMPLETED = range(3, 10)
NOT_FOUND, NOT_POSSIBLE, BAD_FORMAT, BUSY = 0x0406, 0x0404, 0x040A, 0x0507
NONE, UNKNOWN = PrintReason.NONE, PrintReason.UNKNOWN


@pytest.fixture
def server() -> Iterator[IppServer]:
    """A printer that does all right until it is told otherwise."""
    with ipp_server() as running:
        yield running


@pytest.fixture(autouse=True)
def _in_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing take as long as with a real printer."""
    monkeypatch.setattr(ipp, "ANSWER_S", 0.3)
    monkeypatch.setattr(ipp_job, "POLL_S", 0.02)
    monkeypatch.setattr(ipp_job, "CANCEL_S", 0.8)
    monkeypatch.setattr(ipp_job, "UNREACHED_S", 0.2)


@pytest.mark.parametrize(
    ("told", "state", "reason"),
    [
        (job(COMPLETED), PrintState.PRINTED, NONE),
        (job(ABORTED), PrintState.FAILED, UNKNOWN),
        (job(CANCELED), PrintState.CANCELLED, NONE),
        (answer(status=NOT_FOUND), PrintState.SENT, NONE),
    ],
    ids=["completed", "aborted", "canceled by somebody", "forgotten"],
)
def test_each_end_of_a_job_has_its_outcome(
    server: IppServer, told: bytes, state: PrintState, reason: PrintReason
) -> None:
    """Printed is said only of a completed one."""
    server.answers[Operation.GET_JOB] = told

    assert printed(server.uri) == PrintOutcome(state, reason, "7")


@pytest.mark.parametrize("device", ["usb://Maker/Model?serial=1", "socket://10.0.0.7", "hp:/usb/M"])
def test_a_sheet_that_a_queue_only_passes_on_is_sent(server: IppServer, device: str) -> None:
    """The queue calls the job completed once the printer has all data, with paper or without."""
    server.answers[Operation.GET_PRINTER] = printer(device=device)

    assert printed(server.uri) == PrintOutcome(PrintState.SENT, NONE, "7")


def test_a_sheet_that_a_queue_passes_on_to_nobody_knows_whom_is_sent(server: IppServer) -> None:
    """The print server does not tell whether it waits for the printer."""
    queue = IppQueue(IppPlace(server.uri, keeps_jobs=True))
    watch = JobWatch(_unheard, Event(), time.monotonic() + 3600.0)

    assert queue.print_document(FakeDocument(), watch) == PrintOutcome(PrintState.SENT, NONE, "7")


def test_a_sheet_that_another_server_behind_the_queue_passes_on_is_sent(server: IppServer) -> None:
    """What looks like the printer is itself a queue, of a printer that tells nothing."""
    watch = JobWatch(_unheard, Event(), time.monotonic() + 3600.0)
    with ipp_server() as behind:
        behind.answers[Operation.GET_PRINTER] = printer(device="usb://Maker/Model")
        behind.answers[Operation.GET_JOBS] = titled_job(COMPLETED, FakeDocument().title)
        server.answers[Operation.GET_PRINTER] = printer(device=behind.uri)
        queue = IppQueue(IppPlace(server.uri, keeps_jobs=True))

        assert queue.print_document(FakeDocument(), watch).state is PrintState.SENT


def test_a_sheet_that_is_called_off_too_late_for_a_queue_that_passes_it_on_is_sent(
    server: IppServer,
) -> None:
    """Its end is told as without the cancel."""
    server.answers[Operation.GET_PRINTER] = printer(device="usb://Maker/Model")
    server.answers[Operation.GET_JOB] = job(PROCESSING)
    errand = Errand(server.uri)
    errand.wait_for(PrintStage.PRINTING)
    server.answers[Operation.CANCEL_JOB] = answer(status=NOT_POSSIBLE)
    server.answers[Operation.GET_JOB] = job(COMPLETED)
    errand.call_off()

    assert errand.outcome() == PrintOutcome(PrintState.SENT, NONE, "7")


def test_the_printer_behind_a_queue_is_asked_although_the_queue_still_connects(
    server: IppServer,
) -> None:
    """A short job may have ended by then."""
    title = FakeDocument().title
    watch = JobWatch(_unheard, Event(), time.monotonic() + 3600.0)
    with ipp_server() as device:
        device.answers[Operation.GET_JOBS] = titled_job(COMPLETED, title)
        server.answers[Operation.GET_PRINTER] = printer("connecting-to-device", device=device.uri)
        queue = IppQueue(IppPlace(server.uri, keeps_jobs=True))

        assert queue.print_document(FakeDocument(), watch).state is PrintState.PRINTED


@pytest.mark.parametrize(
    ("told", "progress"),
    [
        (job(PENDING), PrintProgress(PrintStage.SENT)),
        (job(HELD), PrintProgress(PrintStage.SENT, PrintReason.PAUSED)),
        (job(PROCESSING), PrintProgress(PrintStage.PRINTING)),
        (job(STOPPED), PrintProgress(PrintStage.PRINTING, UNKNOWN)),
    ],
    ids=["pending", "held", "processing", "stopped"],
)
def test_a_job_can_be_called_off_in_every_state(
    server: IppServer, told: bytes, progress: PrintProgress
) -> None:
    """Once the printer says that it is cancelled, no sheet will come."""
    server.answers[Operation.GET_JOB] = told
    errand = Errand(server.uri)
    wait_until(lambda: progress in errand.told, "the state is told")
    server.answers[Operation.CANCEL_JOB] = lambda: _cancelled(server)
    errand.call_off()

    assert errand.outcome() == PrintOutcome(PrintState.CANCELLED, progress.reason, "7")


def _cancelled(server: IppServer) -> bytes:
    server.answers[Operation.GET_JOB] = job(CANCELED)
    return answer()


def test_a_job_that_takes_too_long_is_given_up(server: IppServer) -> None:
    """Nothing is known against the printer; the job is provably gone."""
    server.answers[Operation.GET_JOB] = job(PROCESSING)
    server.answers[Operation.CANCEL_JOB] = lambda: _cancelled(server)

    assert Errand(server.uri, timeout_s=0.3).outcome() == PrintOutcome(
        PrintState.GAVE_UP, UNKNOWN, "7"
    )


def test_a_job_that_waits_too_long_for_paper_needs_staff(server: IppServer) -> None:
    """And it is provably gone."""
    server.answers[Operation.GET_JOB] = job(STOPPED)
    server.answers[Operation.GET_PRINTER] = printer("media-empty-error")
    server.answers[Operation.CANCEL_JOB] = lambda: _cancelled(server)

    assert Errand(server.uri, timeout_s=0.5).outcome() == PrintOutcome(
        PrintState.NEEDS_STAFF, PrintReason.PAPER_OUT, "7"
    )


def test_a_cancel_that_comes_too_late_tells_how_the_job_ended(server: IppServer) -> None:
    """The sheet lies in the tray."""
    server.answers[Operation.GET_JOB] = job(PROCESSING)
    errand = Errand(server.uri)
    errand.wait_for(PrintStage.PRINTING)
    server.answers[Operation.CANCEL_JOB] = answer(status=NOT_POSSIBLE)
    server.answers[Operation.GET_JOB] = job(COMPLETED)
    errand.call_off()

    assert errand.outcome() == PrintOutcome(PrintState.PRINTED, NONE, "7")


def test_a_job_that_was_gone_before_the_cancel_may_be_out(server: IppServer) -> None:
    """A server without a history forgets the jobs that it has printed."""
    server.answers[Operation.GET_JOB] = job(PROCESSING)
    errand = Errand(server.uri)
    errand.wait_for(PrintStage.PRINTING)
    server.answers[Operation.CANCEL_JOB] = answer(status=NOT_FOUND)
    server.answers[Operation.GET_JOB] = answer(status=NOT_FOUND)
    server.answers[Operation.GET_PRINTER] = server.never
    errand.call_off()

    assert errand.outcome().may_come


def test_a_job_that_is_forgotten_after_the_cancel_is_gone(server: IppServer) -> None:
    """A server without a history forgets the jobs that it has cancelled, too."""
    server.answers[Operation.GET_JOB] = job(PROCESSING)
    server.answers[Operation.CANCEL_JOB] = lambda: _forgotten(server)
    errand = Errand(server.uri)
    errand.wait_for(PrintStage.PRINTING)
    errand.call_off()

    assert errand.outcome() == PrintOutcome(PrintState.CANCELLED, NONE, "7")


def _forgotten(server: IppServer) -> bytes:
    server.answers[Operation.GET_JOB] = answer(status=NOT_FOUND)
    return answer()


@pytest.mark.parametrize("silent", [Operation.CANCEL_JOB, Operation.GET_JOB])
def test_a_cancel_without_a_word_leaves_it_open(server: IppServer, silent: Operation) -> None:
    """Nobody is told that no sheet will come."""
    server.answers[Operation.GET_JOB] = job(PROCESSING)
    errand = Errand(server.uri)
    errand.wait_for(PrintStage.PRINTING)
    server.answers[silent] = server.never
    errand.call_off()

    assert errand.outcome() == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, UNKNOWN, "7")


def test_a_document_that_the_printer_refuses_has_failed(server: IppServer) -> None:
    """Its announcement is taken back."""
    server.answers[Operation.SEND_DOCUMENT] = answer(status=BAD_FORMAT)
    server.answers[Operation.GET_JOB] = job(PENDING)
    server.answers[Operation.CANCEL_JOB] = lambda: _cancelled(server)

    assert printed(server.uri) == PrintOutcome(PrintState.FAILED, PrintReason.REJECTED, "7")
    assert server.asked.count(Operation.SEND_DOCUMENT) == 1


def test_a_refused_document_whose_job_the_printer_has_dropped_has_failed(server: IppServer) -> None:
    """Nobody is told that the sheet is on its way."""
    server.answers[Operation.SEND_DOCUMENT] = answer(status=BAD_FORMAT)
    server.answers[Operation.CANCEL_JOB] = answer(status=NOT_FOUND)
    server.answers[Operation.GET_JOB] = answer(status=NOT_FOUND)

    assert printed(server.uri) == PrintOutcome(PrintState.FAILED, PrintReason.REJECTED, "7")


def test_a_printer_that_starts_again_while_it_gets_a_sheet_leaves_it_open(
    server: IppServer,
) -> None:
    """It knows nothing of the job any more, and may have printed it before."""
    server.answers[Operation.SEND_DOCUMENT] = b"garbage"
    server.answers[Operation.CANCEL_JOB] = answer(status=NOT_FOUND)
    server.answers[Operation.GET_JOB] = answer(status=NOT_FOUND)

    assert printed(server.uri) == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, UNKNOWN, "7")


def test_a_document_that_is_never_acknowledged_is_called_off(server: IppServer) -> None:
    """It may be there: it is gone only if the printer says so."""
    server.answers[Operation.SEND_DOCUMENT] = server.never
    server.answers[Operation.GET_JOB] = job(PENDING)
    server.answers[Operation.CANCEL_JOB] = lambda: _cancelled(server)

    assert Errand(server.uri, timeout_s=0.3).outcome() == PrintOutcome(
        PrintState.GAVE_UP, UNKNOWN, "7"
    )


@pytest.mark.parametrize(
    ("ended", "state"),
    [
        (job(COMPLETED), PrintState.PRINTED),
        (job(ABORTED), PrintState.FAILED),
        (job(PROCESSING), PrintState.CANCEL_UNCONFIRMED),
    ],
    ids=["printed all the same", "dropped", "nobody knows"],
)
def test_a_lost_acknowledgement_is_followed_up(
    server: IppServer, ended: bytes, state: PrintState
) -> None:
    """The document was sent, and then came garbage: the job itself is asked."""
    server.answers[Operation.SEND_DOCUMENT] = b"garbage"
    server.answers[Operation.GET_JOB] = ended

    assert printed(server.uri).state is state


def test_a_job_that_is_not_taken_has_failed(server: IppServer) -> None:
    """Nothing was sent."""
    server.answers[Operation.CREATE_JOB] = answer(status=BUSY)

    assert printed(server.uri) == PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)
    assert server.asked == [Operation.CREATE_JOB]


@pytest.mark.parametrize(
    ("called_off", "time_s", "outcome"),
    [
        (True, 3600.0, PrintOutcome(PrintState.CANCELLED)),
        (False, -1.0, PrintOutcome(PrintState.GAVE_UP, UNKNOWN)),
    ],
    ids=["called off", "out of time"],
)
@pytest.mark.parametrize("name", ["a printer", "the default queue"])
def test_a_sheet_that_nobody_waits_for_any_more_is_not_begun(
    server: IppServer, name: str, *, called_off: bool, time_s: float, outcome: PrintOutcome
) -> None:
    """The printer is not even asked."""
    place = IppPlace(server.uri)
    queue = IppQueue(place) if name == "a printer" else CupsDefaultQueue(lambda _name: place)
    off = Event()
    if called_off:
        off.set()
    watch = JobWatch(_unheard, off, time.monotonic() + time_s)

    assert queue.print_document(FakeDocument(), watch) == outcome
    assert server.asked == []


def test_a_job_that_is_called_off_as_it_is_announced_is_not_sent(
    server: IppServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However fast the printer is; its announcement is taken back."""
    server.answers[Operation.CANCEL_JOB] = lambda: _cancelled(server)

    assert called_off_at(Operation.CREATE_JOB, job(PENDING), server, monkeypatch) == PrintOutcome(
        PrintState.CANCELLED, NONE, "7"
    )
    assert Operation.SEND_DOCUMENT not in server.asked


def test_a_job_that_is_forgotten_before_it_was_sent_is_gone(
    server: IppServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The printer has started again; no document has left."""
    server.answers[Operation.CANCEL_JOB] = answer(status=NOT_FOUND)
    server.answers[Operation.GET_JOB] = answer(status=NOT_FOUND)

    assert called_off_at(Operation.CREATE_JOB, job(PENDING), server, monkeypatch) == PrintOutcome(
        PrintState.CANCELLED, NONE, "7"
    )


def test_a_job_that_is_called_off_at_its_end_ended_as_its_printer_says(
    server: IppServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The queue calls it completed."""
    with ipp_server() as device:
        device.answers[Operation.GET_JOBS] = titled_job(ABORTED, FakeDocument().title)
        server.answers[Operation.GET_PRINTER] = printer(device=device.uri)
        server.answers[Operation.CANCEL_JOB] = answer(status=NOT_POSSIBLE)
        began = [job(PROCESSING)]

        assert called_off_at(
            Operation.GET_JOB, job(COMPLETED), server, monkeypatch, began
        ) == PrintOutcome(PrintState.FAILED, UNKNOWN, "7")


def _unheard(_progress: PrintProgress) -> None:
    """Tell nobody."""


def called_off_at(
    operation: Operation,
    told: bytes,
    server: IppServer,
    monkeypatch: pytest.MonkeyPatch,
    told_before: Iterable[bytes] = (),
) -> PrintOutcome:
    """Print a document that is called off while the printer gives a swift answer."""
    monkeypatch.setattr(ipp_job, "_ATTENTION_S", 3600.0)
    called_off, before = Event(), iter(told_before)

    def reply() -> bytes:
        for each in before:
            return each
        called_off.set()
        return told

    server.answers[operation] = reply
    watch = JobWatch(_unheard, called_off, time.monotonic() + 3600.0)
    return IppQueue(IppPlace(server.uri)).print_document(FakeDocument(), watch)


def test_a_job_that_is_called_off_while_it_is_announced_is_gone(server: IppServer) -> None:
    """No document has left."""
    server.answers[Operation.CREATE_JOB] = server.never
    errand = Errand(server.uri)
    wait_until(lambda: bool(server.asked), "it is announced")
    errand.call_off()

    assert errand.outcome() == PrintOutcome(PrintState.CANCELLED, NONE, None)


def test_a_state_that_no_job_has_is_waited_out(server: IppServer) -> None:
    """The next answer counts."""
    strange = [job(99), b"", answer()]
    server.answers[Operation.GET_JOB] = lambda: strange.pop() if strange else job(COMPLETED)

    assert printed(server.uri) == PrintOutcome(PrintState.PRINTED, NONE, "7")


def test_a_printer_that_falls_silent_is_offline_after_a_while(server: IppServer) -> None:
    """A short silence is none."""
    server.answers[Operation.GET_JOB] = job(PROCESSING)
    errand = Errand(server.uri)
    errand.wait_for(PrintStage.PRINTING)
    server.answers[Operation.GET_JOB] = server.never
    errand.wait_for_reason(PrintReason.OFFLINE)
    server.answers[Operation.GET_JOB] = job(COMPLETED)

    assert errand.outcome() == PrintOutcome(PrintState.PRINTED, NONE, "7")


def test_a_server_that_looks_for_its_printer_is_patient_first(server: IppServer) -> None:
    """Each job begins so; only when it lasts is the printer called offline."""
    server.answers[Operation.GET_JOB] = job(PROCESSING)
    server.answers[Operation.GET_PRINTER] = printer("connecting-to-device")
    errand = Errand(server.uri)
    errand.wait_for_reason(PrintReason.OFFLINE)
    server.answers[Operation.GET_JOB] = job(COMPLETED)
    server.answers[Operation.GET_PRINTER] = printer()
    errand.outcome()

    assert [each.reason for each in errand.told].index(PrintReason.OFFLINE) > 0


def test_the_printer_behind_a_queue_has_the_last_word(server: IppServer) -> None:
    """What the queue calls completed, its printer has dropped."""
    with ipp_server() as device:
        server.answers[Operation.GET_PRINTER] = printer(device=device.uri)
        server.answers[Operation.GET_JOB] = job(PROCESSING)
        errand = Errand(server.uri)
        errand.wait_for(PrintStage.PRINTING)
        device.answers[Operation.GET_JOBS] = titled_job(ABORTED, errand.title)
        server.answers[Operation.GET_JOB] = job(COMPLETED)

        assert errand.outcome() == PrintOutcome(PrintState.FAILED, UNKNOWN, "7")


def test_a_printer_behind_a_queue_that_cannot_be_reached_is_offline(server: IppServer) -> None:
    """The queue itself says nothing of it."""
    device = f"ipp://localhost:{free_port()}/ipp/print"
    server.answers[Operation.GET_PRINTER] = printer(device=device)
    server.answers[Operation.GET_JOB] = job(PROCESSING)
    errand = Errand(server.uri)
    errand.wait_for_reason(PrintReason.OFFLINE)
    server.answers[Operation.CANCEL_JOB] = lambda: _cancelled(server)
    errand.call_off()

    assert errand.outcome() == PrintOutcome(PrintState.CANCELLED, PrintReason.OFFLINE, "7")


@pytest.mark.parametrize(
    "device", ["ipps://Desk._ipps._tcp.local/", "ipp://A%20Desk._ipp._tcp.local./?uuid=1"]
)
def test_a_printer_that_only_its_queue_can_find_is_not_offline(
    server: IppServer, device: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the queue says of it counts."""
    monkeypatch.setattr(ipp_job, "UNREACHED_S", 0.0)
    server.answers[Operation.GET_PRINTER] = printer(device=device)
    answers = [job(COMPLETED), job(PROCESSING)]
    server.answers[Operation.GET_JOB] = answers.pop
    errand = Errand(server.uri)

    assert errand.outcome() == PrintOutcome(PrintState.PRINTED, NONE, "7")
    assert {each.reason for each in errand.told} == {NONE}


def test_a_printer_behind_a_queue_that_has_the_job_is_believed(server: IppServer) -> None:
    """The queue has cancelled what its printer goes on with."""
    with ipp_server() as device:
        server.answers[Operation.GET_PRINTER] = printer(device=device.uri)
        server.answers[Operation.GET_JOB] = job(PROCESSING)
        server.answers[Operation.CANCEL_JOB] = lambda: _cancelled(server)
        errand = Errand(server.uri)
        wait_until(lambda: Operation.GET_PRINTER in device.asked, "the printer is asked")
        device.answers[Operation.GET_JOBS] = titled_job(PROCESSING, errand.title)
        errand.call_off()

        assert errand.outcome().state is PrintState.CANCEL_UNCONFIRMED


def test_a_printer_that_falls_silent_for_good_leaves_it_open(server: IppServer) -> None:
    """It ends with the time of the job and that of the cancel, and nothing hangs."""
    for operation in Operation:
        if operation is not Operation.CREATE_JOB:
            server.answers[operation] = server.never

    assert Errand(server.uri, timeout_s=0.5).outcome() == PrintOutcome(
        PrintState.CANCEL_UNCONFIRMED, UNKNOWN, "7"
    )
