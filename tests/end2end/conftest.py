"""Folders and a screen for the real program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.kiosk_process import Sandbox
from tests.end2end.visit_pack import Places, visit_pack_in, visit_places_in
from tests.end2end.x_display import Display, x_display
from tests.fakes.tiny_pack import TinyPack


@pytest.fixture
def sandbox(tmp_path: Path, project: Path) -> Sandbox:
    """Empty folders for one run."""
    root = tmp_path / "sandbox"
    root.mkdir()
    return Sandbox(root, project)


@pytest.fixture(scope="session")
def visit_pack(tmp_path_factory: pytest.TempPathFactory) -> TinyPack:
    """The pack of a visit, whose words occur nowhere else."""
    return visit_pack_in(tmp_path_factory.getbasetemp())


@pytest.fixture(scope="session")
def visit_places(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Places:
    """Where the buttons of its screens are on the default screen."""
    return visit_places_in(tmp_path_factory.getbasetemp(), project)


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """An X server with the screen of the default kiosk."""
    with x_display(1920, 1080) as started:
        yield started
