"""A stick that was pulled, or a share whose server is gone: nothing below a folder can be read."""

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest

# A bad disk, a share that was exported anew, one whose server is gone, and a stick that was pulled.
DEAD_DISK = (errno.EIO, errno.ESTALE, errno.ENOTCONN, errno.ENODEV)
_CALLS = ("stat", "lstat", "scandir", "listdir", "open", "unlink")


def dead_below(monkeypatch: "pytest.MonkeyPatch", folder: Path, number: int) -> None:
    """Let the system refuse the folder and all that lies below it, to this process.

    Args:
        monkeypatch: Takes it back.
        folder: Where the stick or the share is.
        number: What the system says, of :mod:`errno`.
    """
    _refuse_below(monkeypatch.setattr, folder, number)


def dead_for_programs(home: Path, folder: Path, number: int) -> str:
    """Let the system refuse a folder to programs in Python, from their start on.

    Args:
        home: Empty; holds what Python reads at its start.
        folder: Where the stick or the share is.
        number: What the system says, of :mod:`errno`.

    Returns:
        What the variable PYTHONPATH is to begin with.
    """
    words = f"Path({str(folder)!r}), {number}"
    (home / "sitecustomize.py").write_text(
        f"from pathlib import Path\nfrom {__name__} import die\ndie({words})\n"
    )
    return f"{home}{os.pathsep}"


def die(folder: Path, number: int) -> None:
    """Let the system refuse a folder for as long as this process runs."""
    _refuse_below(setattr, folder, number)


def _refuse_below(replace: Callable[[Any, str, Any], None], folder: Path, number: int) -> None:
    for module, names in ((os, _CALLS), (io, ("open",))):
        for name in names:
            replace(module, name, _refusing(getattr(module, name), folder, number))


def _refusing(real: Any, folder: Path, number: int) -> Any:  # noqa: ANN401 (each its own)
    def refusing(path: Any = ".", *words: Any, **more: Any) -> Any:  # noqa: ANN401 (as above)
        if not isinstance(path, int) and Path(os.fsdecode(path)).is_relative_to(folder):
            raise OSError(number, os.strerror(number), str(path))
        return real(path, *words, **more)

    return refusing
