"""Export the counts of use, week by week, as a table for a spreadsheet."""

import argparse
from pathlib import Path

from kiosk.commands.output_file import write_output
from kiosk.domain.errors import ProfileError
from kiosk.domain.usage_csv import usage_csv
from kiosk.domain.visit_settings import USAGE_KEEP_WEEKS
from kiosk.host.clock import today
from kiosk.storage.profile import open_profile
from kiosk.storage.settings_file import read_settings
from kiosk.storage.usage_file import weeks
from kiosk.storage.usage_job import USAGE_FILE


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("action", choices=("export",))
    parser.add_argument("out", type=Path, metavar="OUT.csv")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="folder of settings and counts")


def run(options: argparse.Namespace) -> int:
    """Write the table; numbers under 10 are not told.

    Raises:
        OutputError: The file cannot be written.
        ProfileError: The profile folder, or the file of counts in it, cannot be used.
    """
    profile = open_profile(options.profile)
    settings, _rejected = read_settings(profile)
    counts = weeks(profile, today(), settings.get(USAGE_KEEP_WEEKS))
    if counts is None:
        raise ProfileError(f"{profile.folder / USAGE_FILE} is damaged or cannot be read")
    write_output(options.out, usage_csv(counts).encode())
    return 0
