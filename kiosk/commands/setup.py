"""Set the kiosk up: clinic, printer, languages, PINs and the clinician's review."""

import argparse
from pathlib import Path

from kiosk.commands.run import window_size
from kiosk.run_options import RunOptions, Setup
from kiosk.startup import start
from kiosk.storage.profile import open_profile
from kiosk.supervise.instance import claim


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("--windowed", type=window_size, metavar="WxH", help="in a plain window")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="folder of settings and log")


def run(options: argparse.Namespace) -> int:
    """Show the steps until they are done or left.

    Raises:
        InstanceError: The kiosk itself runs with the same profile.
    """
    claim(open_profile(options.profile))
    return start(RunOptions(windowed=options.windowed, profile=options.profile, setup=Setup.ALONE))
