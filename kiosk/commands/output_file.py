"""Writes a file, or makes a folder, that a command was asked for."""

from pathlib import Path

from kiosk.domain.errors import OutputError
from kiosk.storage.atomic import write_atomically


def write_output(path: Path, content: bytes) -> None:
    """Write a file in one step.

    Args:
        path: As it was asked for.
        content: All of it.

    Raises:
        OutputError: It cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            # A device or a pipe must not be replaced by a file; a folder refuses by itself.
            path.write_bytes(content)
        else:
            write_atomically(path.resolve(), content)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror}") from error
    except RuntimeError as error:
        # Python up to 3.12 tells so of links in a circle.
        raise OutputError(f"cannot write {path}: its links lead nowhere") from error


def empty_folder(folder: Path) -> None:
    """Make a folder, unless it is there already and empty.

    Raises:
        OutputError: There is something in it, or it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise OutputError(f"the folder {folder} is not empty")
    except OSError as error:
        raise OutputError(f"the folder {folder} cannot be used: {error.strerror}") from error
