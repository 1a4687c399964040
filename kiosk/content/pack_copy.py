"""A pack as it stands at one moment, while somebody is at work on it."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.files import Entry, read_bytes, walk
from kiosk.content.pack import Pack, open_for_visitors

FileState = tuple[str, int, int]


def pack_state(root: Path) -> frozenset[FileState]:
    """Tell files apart from what they were: name, time of the last change, size.

    Args:
        root: Folder of the pack; nothing where it is gone.
    """
    return frozenset(
        state
        for folder, _, names in os.walk(root)
        for name in names
        if (state := _file_state(Path(folder, name)))
    )


def open_copy(root: Path, into: Path, language: str) -> Pack:
    """Copy a pack and open the copy with all of its text, whether or not somebody vouches for it.

    Args:
        root: Folder of the pack; folders with links and what is too large for a pack are left out.
        into: A folder that does not exist yet.
        language: A code such as ``en``.

    Raises:
        PackError: Its pack.toml is missing or broken, or the copy cannot be written.
    """
    try:
        _copy(root, into)
    except OSError as error:
        message = f"cannot be copied: {error.strerror}"
        raise PackError(into, 1, Code.MISSING, message) from error
    return open_for_visitors(into, language, show_unreviewed=True)


def _copy(root: Path, into: Path) -> None:
    into.mkdir()
    for place, entry in walk(root):
        if not isinstance(entry, Entry):
            continue
        copy = into.joinpath(*place, entry.name)
        if entry.is_folder:
            copy.mkdir()
            continue
        with suppress(PackError):
            copy.write_bytes(read_bytes(root, "/".join((*place, entry.name))))


def _file_state(path: Path) -> FileState | None:
    try:
        status = path.lstat()
    except OSError:
        return None  # gone between two looks
    return str(path), status.st_mtime_ns, status.st_size
