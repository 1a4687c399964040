"""Finishes the frozen folder: licences, the list of parts, and nothing that only debuggers read."""

import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from assets.package.components import Component, UnknownPartError
from assets.package.sbom import sbom

# Qt's own are delivered as the Qt Company has made them.
_LEFT_ALONE = {"PySide6", "shiboken6"}


def finish(contents: Path, version: str, parts: Iterable[Component], built_s: int) -> None:
    """Add what the law wants to be there, and take symbols away.

    Args:
        contents: The folder beside the frozen program.
        version: Of the program.
        parts: What others have made of it.
        built_s: When the source was last changed, in seconds since 1970.

    Raises:
        UnknownPartError: A part comes without the text of its licence.
    """
    listed = tuple(parts)
    licences = contents / "licences"
    for one in listed:
        if not one.texts:
            raise UnknownPartError(f"{one.name} comes without the text of its licence")
        for text, place in one.texts:
            (licences / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, licences / place)
    (licences / "sbom.cdx.json").write_text(sbom(version, listed, built_s), encoding="utf-8")
    if sys.platform == "linux":
        strip_symbols(contents)


def strip_symbols(contents: Path) -> None:
    """Take the symbols of debuggers out of Python and the libraries of others; 27 MB of 196."""
    files = [str(one) for one in binaries(contents) if _LEFT_ALONE.isdisjoint(one.parts)]
    if files:
        subprocess.run(["strip", "--strip-unneeded", *files], check=True)  # noqa: S603 (names of files)


def binaries(folder: Path) -> Iterator[Path]:
    """Give the programs and libraries of Linux in a folder, each once."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path
