"""Print the question sheet and wait for what becomes of it."""

import argparse
import math
import sys
from pathlib import Path

from kiosk.commands.sheet_options import add_sheet_options, requested_sheet
from kiosk.domain.paper import Paper, set_paper
from kiosk.domain.printing_settings import PAPER, PRINTER_NAME
from kiosk.printing.helper import run_helper
from kiosk.printing.job import encode_job
from kiosk.printing.report import outcome_line
from kiosk.sheet.trial import trial_sheet
from kiosk.storage.profile import Profile, open_profile
from kiosk.storage.settings_file import read_settings

_TIMEOUT_S = 25.0
_TIMEOUT_MAX_S = 3600.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``askwell print``."""
    add_sheet_options(parser)
    parser.add_argument(
        "--printer",
        metavar="NAME|ipp://…|folder:DIR",
        help="where to; without it the one that the kiosk prints to",
    )
    parser.add_argument("--profile", type=Path, metavar="DIR", help="folder of the settings")
    parser.add_argument("--timeout", type=_seconds, default=_TIMEOUT_S, metavar="S")
    parser.add_argument("--test", action="store_true", help="print a test sheet instead")


def run(options: argparse.Namespace) -> int:
    """Print the sheet; the last line on standard output tells how it ended.

    Raises:
        UsageError: The questions do not fit the pack or the sheet.
        PackError: The pack is broken.
        ProfileError: The profile folder cannot be used.
    """
    profile = _profile(options)
    sheet = trial_sheet() if options.test else requested_sheet(options, profile)
    printer, paper = _printer_and_paper(options, profile)
    job = encode_job(sheet, printer, paper, options.timeout)
    outcome = run_helper(job, options.timeout)
    print(outcome_line(outcome))
    if outcome.succeeded:
        return 0
    print(f"askwell: no sheet: {outcome.state.value} ({outcome.reason.value})", file=sys.stderr)
    return 1


def _profile(options: argparse.Namespace) -> Profile | None:
    wanted = options.profile is not None or options.printer is None
    return open_profile(options.profile) if wanted else None


def _printer_and_paper(
    options: argparse.Namespace, profile: Profile | None
) -> tuple[str, Paper | None]:
    """Take what was asked for, and without that what the clinic has set."""
    if options.printer is not None or profile is None:
        return options.printer, options.paper
    settings, _ = read_settings(profile)
    return settings.get(PRINTER_NAME), options.paper or set_paper(settings.get(PAPER))


def _seconds(text: str) -> float:
    seconds = float(text)
    if not (math.isfinite(seconds) and 0 < seconds <= _TIMEOUT_MAX_S):
        raise argparse.ArgumentTypeError(f"must be above 0 and at most {_TIMEOUT_MAX_S:.0f}")
    return seconds
