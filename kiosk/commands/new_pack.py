"""Write a new content pack to begin with: every file that a pack has, with placeholder words."""

import argparse
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.commands.output_file import empty_folder, write_output
from kiosk.content.characters import unwanted_character
from kiosk.content.check.wording import MARKUP
from kiosk.content.names import MANIFEST
from kiosk.content.slugs import is_slug
from kiosk.domain.errors import UsageError
from kiosk.host.bundle import bundled
from kiosk.host.clock import today

TITLE = "Placeholder title"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    add = parser.add_argument
    add("folder", type=Path, metavar="DIR", help="folder that is created and must be empty")
    add("--id", default="", help="id of the pack; the folder's name where it is not given")
    add("--title", default=TITLE, help="name of the therapy, as visitors read it")


def run(options: argparse.Namespace) -> int:
    """Write the pack and say what to do next.

    Raises:
        UsageError: The id or the title cannot be one.
        OutputError: The folder is not empty, or cannot be written.
    """
    folder = options.folder
    pack_id = options.id or folder.resolve().name
    if not is_slug(pack_id):
        raise UsageError(f"--id: {pack_id!r} must be small letters, digits and single hyphens")
    _check_title(options.title)
    empty_folder(folder)
    for name, text in _files(pack_id, options.title, today()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_output(path, text.encode())
    print(f"A new pack is in {folder}. Next:")
    print(f"  askwell preview {folder}    see it while you write")
    print(f"  askwell check {folder}      what is missing, with file and line")
    return 0


def _check_title(title: str) -> None:
    unwanted = MARKUP.search(title) or unwanted_character(title)
    if unwanted or not title.strip():
        raise UsageError("--title: plain words only, without marks or line breaks")


def _files(pack_id: str, title: str, day: date) -> Iterator[tuple[str, str]]:
    """Give the files of the pack by their path in it; pack.toml comes last, and makes it one."""
    # What JSON writes for a text is a text of TOML too.
    said = {
        "@ID@": pack_id,
        "@TITLE@": json.dumps(title, ensure_ascii=False),
        "@TODAY@": day.isoformat(),
        "@YEAR@": f"{day.year}",
    }
    root = bundled("starter")
    paths = sorted(root.rglob("*"), key=lambda path: (path.name == MANIFEST, path))
    for path in filter(Path.is_file, paths):
        text = path.read_text(encoding="utf-8")
        for mark, words in said.items():
            text = text.replace(mark, words)
        yield path.relative_to(root).as_posix(), text
