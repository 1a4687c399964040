"""Export the counts of use, week by week, as a table for a spreadsheet."""

import argparse
from pathlib import Path

from kiosk.commands.output_file import write_output
from kiosk.domain.usage_csv import usage_csv
from kiosk.domain.visit_settings import USAGE_KEEP_WEEKS
from kiosk.host.clock import today
from kiosk.storage.profile import open_profile
from kiosk.storage.settings_file import read_settings
from kiosk.storage.usage_file import weeks


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("action", choices=("export",))
    parser.add_argument("out", type=Path, metavar="OUT.csv")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="folder of settings and counts")


def run(options: argparse.Namespace) -> int:
    """Write the table; numbers under 10 are not told.

    Raises:
        OutputError: The file cannot be written.
        ProfileError: The profile folder cannot be used.
    """
    profile = open_profile(options.profile)
    settings, _rejected = read_settings(profile)
    counts = weeks(profile, today(), settings.get(USAGE_KEEP_WEEKS))
    write_output(options.out, usage_csv(counts).encode())
    return 0
