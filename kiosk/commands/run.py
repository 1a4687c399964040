"""Show the kiosk on the whole screen."""

import argparse
import re
from pathlib import Path

from kiosk.domain.errors import UsageError
from kiosk.startup import RunOptions, start

SIDES_PX = range(320, 16385)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("--windowed", type=window_size, metavar="WxH", help="in a plain window")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="folder of settings and log")
    parser.add_argument("--pack", type=Path, metavar="DIR", help="show this pack")
    parser.add_argument("--language", metavar="L", help="language of a visit's start")
    parser.add_argument("--renderer", choices=("software", "gpu"))
    parser.add_argument("--unsupervised", action="store_true", help="without a watching parent")
    parser.add_argument(
        "--show-unreviewed", action="store_true", help="show translations without a review"
    )
    # For whoever works on the program.
    parser.add_argument("--tell-errors", action="store_true", help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Run the kiosk until it is closed.

    Raises:
        UsageError: Errors should be told in full where visitors are.
    """
    if options.tell_errors and options.windowed is None:
        raise UsageError("--tell-errors tells a visitor's words; it needs --windowed")
    return start(
        RunOptions(
            windowed=options.windowed,
            profile=options.profile,
            pack=options.pack,
            language=options.language,
            renderer=options.renderer,
            show_unreviewed=options.show_unreviewed,
            tell_errors=options.tell_errors,
        )
    )


def window_size(text: str) -> tuple[int, int]:
    """Read a size such as ``1920x1080``.

    Raises:
        argparse.ArgumentTypeError: It is none, or not from 320 to 16384 pixels.
    """
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(side in SIDES_PX for side in size):
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1920x1080")
    return size
