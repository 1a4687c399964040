"""Reading the files of a pack without ever leaving it."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from msgspec import Struct

from kiosk.content.characters import unwanted_character
from kiosk.content.codes import Code
from kiosk.content.errors import PackError

FILE_BYTES_MAX = 256 * 1024
# Pages lie three folders deep.
FOLDERS_MAX = 8
WINDOWS_JUNCTION = 0xA0000003
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
Place = tuple[str, ...]


class Entry(Struct, frozen=True):
    """One file or folder of a pack."""

    name: str
    is_folder: bool


def read_bytes(root: Path, relative: str) -> bytes:
    """Read a file of the pack.

    Args:
        root: Folder of the pack.
        relative: Path below it, with ``/`` between its parts.

    Returns:
        Its bytes, at most 256 KiB.

    Raises:
        PackError: It is missing, no plain file, behind a link, outside of the pack or too large.
    """
    path = root / relative
    status = require_file(root, relative)
    if status.st_size > FILE_BYTES_MAX:
        limit = f"{FILE_BYTES_MAX // 1024} KiB"
        raise PackError(path, 1, Code.SIZE, f"is {status.st_size} bytes; at most {limit}")
    try:
        return path.read_bytes()
    except OSError as error:
        raise PackError(path, 1, Code.MISSING, f"cannot be read: {error.strerror}") from error


def require_file(root: Path, relative: str) -> os.stat_result:
    """Look whether a file of the pack is there.

    Raises:
        PackError: It is missing, no plain file, behind a link, or outside of the pack.
    """
    status = _status(root, relative)
    if not stat.S_ISREG(status.st_mode):
        raise PackError(root / relative, 1, Code.MISSING, "is not a file")
    return status


def read_text(root: Path, relative: str) -> str:
    """Read a text file of the pack; Windows line ends become plain ones.

    Raises:
        PackError: As for :func:`read_bytes`, or it is not plain UTF-8 without byte order mark,
            or it holds a character that could hide or reorder words.
    """
    path = root / relative
    raw = read_bytes(root, relative)
    if raw.startswith(BYTE_ORDER_MARK):
        raise PackError(path, 1, Code.ENCODING, "starts with a byte order mark; save without it")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise PackError(path, line, Code.ENCODING, "is not UTF-8 text") from error
    text = text.replace("\r\n", "\n")
    _refuse_unwanted(path, text)
    return text


def list_folder(root: Path, relative: str) -> tuple[Entry, ...]:
    """List a folder of the pack by name.

    Raises:
        PackError: It is missing, no folder, behind a link, or holds a link.
    """
    path = root / relative
    if not stat.S_ISDIR(_status(root, relative).st_mode):
        raise PackError(path, 1, Code.MISSING, "is not a folder")
    try:
        with os.scandir(path) as entries:
            return tuple(sorted(map(_entry, entries), key=lambda entry: entry.name))
    except OSError as error:
        raise PackError(path, 1, Code.MISSING, f"cannot be read: {error.strerror}") from error


def walk(root: Path, place: Place = ()) -> Iterator[tuple[Place, Entry | PackError]]:
    """Give every file and folder below a place, and what keeps a folder from being listed."""
    if len(place) > FOLDERS_MAX:
        message = f"lies more than {FOLDERS_MAX} folders deep; it was not read"
        yield place, PackError(root.joinpath(*place), 1, Code.STRAY, message)
        return
    try:
        entries = list_folder(root, "/".join(place))
    except PackError as error:
        yield place, error
        return
    for entry in entries:
        yield place, entry
        if entry.is_folder:
            yield from walk(root, (*place, entry.name))


def is_link(status: os.stat_result) -> bool:
    """Whether a path leads somewhere else: a symbolic link or a Windows junction."""
    junction = getattr(status, "st_reparse_tag", 0) == WINDOWS_JUNCTION
    return junction or stat.S_ISLNK(status.st_mode)


def _entry(entry: os.DirEntry[str]) -> Entry:
    # A junction shows only in the status, which Windows has at hand; Linux would have to ask.
    if entry.is_symlink() or (os.name == "nt" and is_link(entry.stat(follow_symlinks=False))):
        message = "is a link; a pack holds only plain files"
        raise PackError(Path(entry.path), 1, Code.LINK, message)
    return Entry(entry.name, entry.is_dir(follow_symlinks=False))


def _status(root: Path, relative: str) -> os.stat_result:
    parts = PurePosixPath(relative).parts
    if "\\" in relative or relative.startswith("/") or ".." in parts:
        raise PackError(root / relative, 1, Code.LINK, "leads out of the pack")
    path = root
    try:
        status = root.stat()
        for part in parts:
            path = path / part
            status = path.lstat()
            if is_link(status):
                raise PackError(path, 1, Code.LINK, "is a link; a pack holds only plain files")
    except OSError as error:
        message = "is missing" if isinstance(error, FileNotFoundError) else str(error.strerror)
        raise PackError(root / relative, 1, Code.MISSING, message) from error
    return status


def _refuse_unwanted(path: Path, text: str) -> None:
    if unwanted_character(text) is None:
        return
    found = [unwanted_character(line) for line in text.split("\n")]
    number, unwanted = next((n, one) for n, one in enumerate(found, start=1) if one)
    raise PackError(path, number, Code.CHARACTER, f"holds {unwanted}")
