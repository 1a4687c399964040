"""Add counts of use to those that are kept; started by the kiosk, not by people."""

import argparse
import sys
from pathlib import Path

from kiosk.storage.profile import Profile
from kiosk.storage.usage_file import add_usage
from kiosk.storage.usage_job import UsageKept, decode_job

_JOB_MAX_BYTES = 1_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line; the counts come through standard input."""
    parser.add_argument("--profile", type=Path, required=True, metavar="DIR")


def run(options: argparse.Namespace) -> int:
    """Add the counts on standard input; standard output tells in a word what became of them."""
    try:
        job = decode_job(sys.stdin.buffer.read(_JOB_MAX_BYTES))
    except ValueError:
        return 1
    kept = add_usage(Profile(options.profile, writable=True), job)
    print(kept.value, flush=True)
    return int(kept is UsageKept.NOT_WRITABLE)
