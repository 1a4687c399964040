"""Render every screen to pictures, with a list of what is on each."""

import argparse
from datetime import date
from pathlib import Path

from kiosk.commands.output_file import empty_folder
from kiosk.commands.pack_option import add_pack_option, chosen_pack
from kiosk.commands.run import window_size
from kiosk.domain.errors import UsageError
from kiosk.domain.screen_settings import PX_PER_MM
from kiosk.host.clock import today
from kiosk.snapshot.album import write_album
from kiosk.snapshot.staged_kiosk import Staging


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("out", type=Path, help="folder that is created and must be empty")
    parser.add_argument("--size", type=window_size, default=(1920, 1080), metavar="WxH")
    parser.add_argument("--px-per-mm", type=px_per_mm, default=4.03, metavar="F")
    parser.add_argument("--language", default="en", metavar="L")
    parser.add_argument("--text-scale", type=float, choices=(1.0, 1.5, 2.0), default=1.0)
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--show-unreviewed", action="store_true")
    parser.add_argument("--today", type=_day, default=None, metavar="DATE")
    add_pack_option(parser)


def run(options: argparse.Namespace) -> int:
    """Write the pictures and ``screens.json``.

    Raises:
        UsageError: There are several packs in the folder that was named.
        OutputError: The folder is not empty or cannot be written.
        PackError: The pack is broken.
    """
    staging = Staging(
        size=options.size,
        px_per_mm=options.px_per_mm,
        language=options.language,
        text_scale=options.text_scale,
        today=options.today or today(),
        pack=chosen_pack(options),
        show_unreviewed=options.show_unreviewed,
        theme=options.theme,
    )
    empty_folder(options.out)
    write_album(options.out, staging)
    return 0


def px_per_mm(text: str) -> float:
    """Read how many pixels a millimetre has.

    Raises:
        argparse.ArgumentTypeError: It is out of bounds.
    """
    value = PX_PER_MM.accepted(float(text))
    if value is None:
        raise argparse.ArgumentTypeError(f"must be {PX_PER_MM.rule}")
    return value


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"--today: {text!r} is no date such as 2026-11-30") from error
