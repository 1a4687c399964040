"""Print the question sheet and wait for what becomes of it."""

import argparse
import math
import sys

from kiosk.commands.sheet_options import add_sheet_options, requested_sheet
from kiosk.printing.helper import run_helper
from kiosk.printing.job import encode_job
from kiosk.printing.report import outcome_line
from kiosk.sheet.model import SheetModel, SheetQuestion, SheetRequest
from kiosk.sheet.words import trial_words

_TIMEOUT_S = 25.0
_TIMEOUT_MAX_S = 3600.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``askwell print``."""
    add_sheet_options(parser)
    parser.add_argument(
        "--printer",
        default="",
        metavar="NAME|ipp://…|folder:DIR",
        help="where to; without it the system's default",
    )
    parser.add_argument("--timeout", type=_seconds, default=_TIMEOUT_S, metavar="S")
    parser.add_argument("--test", action="store_true", help="print a test sheet instead")


def run(options: argparse.Namespace) -> int:
    """Print the sheet; the last line on standard output tells how it ended.

    Raises:
        UsageError: The questions do not fit the pack or the sheet.
        PackError: The pack is broken.
    """
    sheet = _test_sheet() if options.test else requested_sheet(options)
    job = encode_job(sheet, options.printer, options.paper, options.timeout)
    outcome = run_helper(job, options.timeout)
    print(outcome_line(outcome))
    if outcome.succeeded:
        return 0
    print(f"askwell: no sheet: {outcome.state.value} ({outcome.reason.value})", file=sys.stderr)
    return 1


def _test_sheet() -> SheetRequest:
    words, question = trial_words()
    questions = (SheetQuestion(1, question, english=None, starred=False),)
    return SheetRequest(SheetModel(questions), words)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not (math.isfinite(seconds) and 0 < seconds <= _TIMEOUT_MAX_S):
        raise argparse.ArgumentTypeError(f"must be above 0 and at most {_TIMEOUT_MAX_S:.0f}")
    return seconds
