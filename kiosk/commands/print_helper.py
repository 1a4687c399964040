"""Lay out one sheet and hand it to a printer; started by the kiosk, not by people."""

import argparse
import secrets
import sys
from dataclasses import replace

import msgspec

from kiosk.domain.errors import KioskError, PrintError
from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.host.bundle import bundled
from kiosk.printing.job import JOB_MAX_BYTES, PrintJob, decode_job
from kiosk.printing.queues import open_queue
from kiosk.printing.report import PrintStage, outcome_line, stage_line
from kiosk.sheet.model import SheetRequest
from kiosk.sheet.pdf import sheet_pdf
from kiosk.sheet.screenless import start_without_screen


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Take none: the job comes through standard input."""


def run(_options: argparse.Namespace) -> int:
    """Print the job on standard input; tell states and outcome as JSON lines."""
    try:
        outcome = _printed(decode_job(sys.stdin.buffer.read(JOB_MAX_BYTES + 1)))
    except KioskError as error:
        print(f"askwell: {error}", file=sys.stderr)
        outcome = PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)
    except Exception as error:  # noqa: BLE001 (whoever waits needs an outcome, whatever happened)
        print(f"askwell: the print helper failed: {type(error).__name__}", file=sys.stderr)
        outcome = PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)
    print(outcome_line(outcome), flush=True)
    return 0 if outcome.succeeded else 1


def _printed(job: PrintJob) -> PrintOutcome:
    print(stage_line(PrintStage.PREPARING), flush=True)
    queue = open_queue(job.queue, job.paper, job.timeout_s)
    if queue is None:
        return PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
    outcome = queue.submit(_pdf(job), f"sheet-{secrets.token_hex(6)}")
    if outcome.state is PrintState.SENT:
        print(stage_line(PrintStage.SENT), flush=True)
    return outcome


def _pdf(job: PrintJob) -> bytes:
    try:
        sheet = msgspec.json.decode(job.sheet, type=SheetRequest)
    except msgspec.DecodeError as error:
        raise PrintError("the print job has no sheet in it") from error
    application = start_without_screen(bundled("fonts"))
    try:
        return sheet_pdf(replace(sheet.model, paper=job.paper), sheet.words)
    finally:
        application.shutdown()
