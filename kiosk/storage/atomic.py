"""Writing a file so that a pulled plug leaves the old one or the new one, never half of it."""

import os
import stat
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

_UNFINISHED = ".new"


def write_atomically(path: Path, content: bytes, aside: Path | None = None) -> None:
    """Replace the content of a file in one step and make it last; who may read it stays.

    Args:
        path: The file; its folder exists.
        content: All of it.
        aside: Where in the same folder what was there goes, once the new content is on the disk.

    Raises:
        OSError: It cannot be written; what was there is as before.
    """
    with NamedTemporaryFile(
        dir=path.parent, prefix=f".{path.name}.", suffix=_UNFINISHED, delete=False
    ) as new:
        try:
            new.write(content)
            new.flush()
            if path.exists():
                Path(new.name).chmod(stat.S_IMODE(path.stat().st_mode))
            os.fsync(new.fileno())
            new.close()
            if aside is not None:
                path.replace(aside)
            Path(new.name).replace(path)
        except BaseException:
            Path(new.name).unlink(missing_ok=True)
            raise
    _keep_name(path.parent)


def clear_unfinished(folder: Path) -> None:
    """Delete what writes have left that a pulled plug broke off; only while nobody else writes."""
    with suppress(OSError):
        for path in folder.glob(f".*.????????{_UNFINISHED}"):
            path.unlink()


def _keep_name(folder: Path) -> None:
    # Windows cannot open a folder, and some network drives cannot sync one: the file itself
    # is safe by then.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
