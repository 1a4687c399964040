"""Folders and a screen for the real program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.kiosk_process import Sandbox
from tests.end2end.x_display import Display, x_display


@pytest.fixture
def sandbox(tmp_path: Path, project: Path) -> Sandbox:
    """Empty folders for one run."""
    root = tmp_path / "sandbox"
    root.mkdir()
    return Sandbox(root, project)


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """An X server with the screen of the default kiosk."""
    with x_display(1920, 1080) as started:
        yield started
