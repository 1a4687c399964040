"""Folders as storage meets them."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from kiosk.storage.profile import Profile

NOBODY = 65534


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """An empty, writable profile."""
    return Profile(tmp_path, writable=True)


@contextmanager
def _as_a_plain_user() -> Iterator[None]:
    """Give up root's right to write everywhere, for file permissions to mean something."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def locked_folder() -> Iterator[Callable[[int], AbstractContextManager[Path]]]:
    """Give a folder with the permissions asked for, as a plain user meets it; it holds a file."""
    # Not below tmp_path, which other users cannot enter.
    folder = Path(tempfile.mkdtemp(prefix="askwell-test-"))
    (folder / "settings.toml").write_text('renderer = "gpu"\n', encoding="utf-8")

    @contextmanager
    def locked(mode: int) -> Iterator[Path]:
        folder.chmod(mode)
        with _as_a_plain_user():
            yield folder

    yield locked
    folder.chmod(0o700)
    shutil.rmtree(folder)
