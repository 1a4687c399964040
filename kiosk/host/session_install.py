"""Puts the files of a kiosk's session in their places, and takes exactly those away again."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import OutputError
from kiosk.host.lasting_file import unfinished, write_lasting
from kiosk.host.session_plan import LINK_TARGETS, MARK, SessionFile
from kiosk.host.system_files import known_text_of, text_of

# Names what was made, one a line; folders end in a slash.
RECORD = "etc/askwell/session-files"


def install(root: Path, plan: Sequence[SessionFile]) -> None:
    """Make what is missing and renew what is ours; what an earlier plan made besides goes.

    What will be made is written down first, so that a pulled plug leaves nothing unknown.

    Args:
        root: Of the file system.
        plan: From :func:`kiosk.host.session_plan.session_plan`.

    Raises:
        OutputError: A file cannot be written, or somebody else has made it.
    """
    before = recorded(root)
    for one in plan:
        if _is_foreign(root / one.path, one, named=str(one.path) in before):
            raise OutputError(f"{root / one.path} is there already, and not from this command")
    try:
        _install(root, plan)
    except OSError as error:
        raise OutputError(f"cannot write {error.filename}: {error.strerror}") from error


def remove(root: Path) -> tuple[Path, ...]:
    """Take away what was made, and the folders for it that are empty again.

    Args:
        root: Of the file system.

    Returns:
        What stays, because somebody has put something else in its place.

    Raises:
        OutputError: A file cannot be taken away.
    """
    names = recorded(root)
    try:
        kept = _take_away(root / name for name in names if not name.endswith("/"))
        unfinished(root / RECORD).unlink(missing_ok=True)
        (root / RECORD).unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"cannot remove {error.filename}: {error.strerror}") from error
    for name in sorted((name for name in names if name.endswith("/")), reverse=True):
        # One in which there is something else is somebody else's too.
        with suppress(OSError):
            (root / name).rmdir()
    return kept


def recorded(root: Path) -> tuple[str, ...]:
    """Name what was made, below the root; folders end in a slash."""
    return tuple(text_of(root / RECORD).splitlines())


def _install(root: Path, plan: Sequence[SessionFile]) -> None:
    wanted = [str(one.path) for one in plan]
    before = recorded(root)
    stale = [name for name in before if not name.endswith("/") and name not in wanted]
    kept = [name for name in before if name not in stale]
    # One of ours that no record names: an earlier record was cut off.
    made = [name for name in wanted if not _is_there(root / name) or _is_marked(root / name)]
    folders = _missing_folders(root, (*made, RECORD))
    names = dict.fromkeys((*kept, *folders, *made))
    record = root / RECORD
    record.parent.mkdir(parents=True, exist_ok=True)
    write_lasting(record, "".join(f"{name}\n" for name in names))
    _take_away(root / name for name in stale)
    for one in plan:
        _make(root / one.path, one)


def _make(path: Path, one: SessionFile) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not one.target:
        write_lasting(path, one.text)
    elif not path.is_symlink():
        path.symlink_to(one.target)


def _missing_folders(root: Path, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        for folder in Path(name).parents:
            if not (root / folder).is_dir():
                yield f"{folder}/"


def _take_away(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Take away what is ours, and name what is not."""
    kept = []
    for path in paths:
        unfinished(path).unlink(missing_ok=True)
        if _is_ours(path):
            path.unlink()
        elif _is_there(path):
            kept.append(path)
    return tuple(kept)


def _is_foreign(path: Path, one: SessionFile, *, named: bool) -> bool:
    if one.target:
        return _is_there(path) and not (path.is_symlink() and str(path.readlink()) == one.target)
    is_ours = _is_ours if named else _is_marked
    return _is_there(path) and (path.is_symlink() or not is_ours(path))


def _is_ours(path: Path) -> bool:
    """Tell whether what a record names is still what was made, or what a pulled plug left of it."""
    if path.is_symlink():
        return str(path.readlink()) in LINK_TARGETS
    text = known_text_of(path)
    return text is not None and (text.startswith(MARK) or MARK.startswith(text))


def _is_marked(path: Path) -> bool:
    return not path.is_symlink() and text_of(path).startswith(MARK)


def _is_there(path: Path) -> bool:
    return path.is_symlink() or path.exists()
