"""Show a content pack in a window, anew each time that one of its files is saved."""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.build import Opener
from kiosk.commands.preview_kiosk import Preview
from kiosk.commands.run import window_size
from kiosk.commands.snapshot import px_per_mm
from kiosk.domain.errors import UsageError
from kiosk.domain.screen_settings import PX_PER_MM
from kiosk.run_options import RunOptions
from kiosk.startup import start
from kiosk.storage.profile import open_profile
from kiosk.storage.settings_edit import store_values

# The smallest screen that a kiosk may have: what fits there fits everywhere.
SIZE, SIZE_PX_PER_MM = (1280, 800), 3.86


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    add = parser.add_argument
    add("pack", type=Path, metavar="PACK", help="folder of the pack")
    add("--language", metavar="L", help="language to begin in")
    add("--windowed", type=window_size, default=SIZE, metavar="WxH", help="size of the window")
    add("--px-per-mm", type=px_per_mm, default=SIZE_PX_PER_MM, metavar="F")


def run(options: argparse.Namespace) -> int:
    """Show the window until it is closed.

    Raises:
        UsageError: The pack is no folder, or the program does not speak the language.
        DisplayError: There is no display.
    """
    if not options.pack.is_dir():
        raise UsageError(f"{options.pack} is no folder")
    with TemporaryDirectory(prefix="askwell-preview-") as folder:
        # Settings, log and memory of a preview end with it.
        profile = Path(folder, "profile")
        preview = Preview(options.pack, Path(folder))
        store_values(open_profile(profile), {PX_PER_MM.key: options.px_per_mm})
        return start(
            RunOptions(
                windowed=options.windowed,
                profile=profile,
                language=options.language,
                show_unreviewed=True,
                tell_errors=True,
            ),
            Opener(preview.open_packs, preview.build),
        )
