"""The option that names a content pack, for commands that work on one."""

import argparse
from pathlib import Path

from kiosk.domain.errors import UsageError
from kiosk.host.bundle import default_pack, packs_in


def add_pack_option(parser: argparse.ArgumentParser) -> None:
    """Declare it."""
    parser.add_argument(
        "--pack",
        type=Path,
        metavar="DIR",
        help="folder of one content pack; without it that of the program, by name the first",
    )


def chosen_pack(options: argparse.Namespace) -> Path:
    """Give the folder of the pack to work on; nothing says that it is sound.

    Raises:
        UsageError: There are several packs in the folder that was named.
    """
    folder: Path | None = options.pack
    if folder is None:
        return default_pack()
    if names := [pack.name for pack in packs_in(folder)]:
        raise UsageError(f"--pack: {folder} holds {', '.join(names)}; name the folder of one pack")
    return folder
