"""Lay out one sheet and hand it to a printer; started by the kiosk, not by people."""

import argparse
import secrets
import signal
import sys
import time
from contextlib import suppress
from threading import Event

import msgspec
from PySide6.QtGui import QGuiApplication

from kiosk.domain.errors import KioskError, PrintError
from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.paper import Paper
from kiosk.host.bundle import bundled
from kiosk.host.core_dumps import forbid_core_dumps
from kiosk.printing.document import JobWatch
from kiosk.printing.job import CallOff, PaperQuestion, PrintJob, StateQuestion
from kiosk.printing.printer_state import look_at_printer
from kiosk.printing.queues import Queue, open_queue
from kiosk.printing.report import outcome_line, paper_line, progress_line, state_line
from kiosk.printing.requests import RequestReader
from kiosk.sheet.document import SheetDocument
from kiosk.sheet.model import SheetRequest
from kiosk.sheet.screenless import start_without_screen

_NOT_FOUND = PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
_UNKNOWN = PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Take none: the requests come through standard input."""


def run(_options: argparse.Namespace) -> int:
    """Answer the requests on standard input; the first print job is the last of them."""
    # Whoever started it says through the pipe when to stop, and waits for the printer's word.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    forbid_core_dumps()
    requests = RequestReader(sys.stdin.fileno())
    try:
        application = start_without_screen(bundled("fonts"))
        outcome = _last_outcome(requests, application)
    except KioskError as error:
        print(f"askwell: {error}", file=sys.stderr)
        outcome = _UNKNOWN
    except Exception as error:  # noqa: BLE001 (whoever waits needs an outcome, whatever happened)
        print(f"askwell: the print helper failed: {type(error).__name__}", file=sys.stderr)
        outcome = _UNKNOWN
    if outcome is None:
        return 0
    _say(outcome_line(outcome))
    return 0 if outcome.succeeded else 1


def _last_outcome(requests: RequestReader, application: QGuiApplication) -> PrintOutcome | None:
    try:
        while True:
            match requests.next():
                case PaperQuestion(queue):
                    asked = open_queue(queue)
                    print(paper_line(asked.paper() if asked else None), flush=True)
                case StateQuestion(queue):
                    print(state_line(look_at_printer(queue)), flush=True)
                case PrintJob() as job:
                    return _printed(job, requests.called_off)
                case CallOff() | None:
                    return None
    finally:
        application.shutdown()


def _printed(job: PrintJob, called_off: Event) -> PrintOutcome:
    watch = JobWatch(_tell, called_off, time.monotonic() + job.timeout_s)
    watch.tell(PrintProgress(PrintStage.PREPARING))
    queue = open_queue(job.queue)
    if queue is None:
        return _NOT_FOUND
    return queue.print_document(_document(job, queue), watch)


def _document(job: PrintJob, queue: Queue) -> SheetDocument:
    try:
        sheet = msgspec.json.decode(job.sheet, type=SheetRequest)
    except msgspec.DecodeError as error:
        raise PrintError("the print job has no sheet in it") from error
    paper = job.paper or queue.paper() or Paper.LETTER
    return SheetDocument(sheet, paper, f"sheet-{secrets.token_hex(6)}")


def _tell(progress: PrintProgress) -> None:
    _say(progress_line(progress))


def _say(line: str) -> None:
    # The screen may be gone. Its job is then called off, and its document taken out of the queue.
    with suppress(BrokenPipeError):
        print(line, flush=True)
