"""What every test stands on: no screen, no home folder of ours, the bundled font."""

import gc
import os
import re
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.scheduler import LoadFileScheduling

from tests.coverage_scope import CoverageScope

# Qt reads these when its first part is loaded, so they stand before everything else.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"

PROJECT = Path(__file__).resolve().parents[1]
FONT_FAMILY = "Atkinson Hyperlegible Next"

os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(PROJECT / "build" / "hypothesis")
# The same cases each time: what `make test` says does not depend on chance, nor on a busy machine.
settings.register_profile("same", derandomize=True, database=None, deadline=None, max_examples=100)
settings.load_profile("same")


class CellScheduling(LoadFileScheduling):  # type: ignore[misc]  # it has no types
    """Keeps the tests of a file together, but for those of the matrix, which go walk by walk."""

    def _split_scope(self, nodeid: str) -> str:
        walk = re.search(r"\[(.*?, \d+%), \w+", nodeid)
        return str(super()._split_scope(nodeid)) + (walk[1] if walk else "")


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> CellScheduling:
    """Share the tests out among the cores; what one file makes once is slow to make."""
    return CellScheduling(config, log)


def pytest_configure(config: pytest.Config) -> None:
    """Trace no line where nobody asks for it, and let PySide read no test as source."""
    from kiosk.qt_setup import import_plainly

    config.pluginmanager.register(CoverageScope())
    import_plainly()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no rubbish among the tests, neither while they are found nor later: they stay."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the results tell which faults a test plants, for the report of conformance."""
    for item in items:
        for mark in item.iter_markers("planted"):
            item.user_properties.append(("planted", f"{mark.args[0]}: {mark.args[1]}"))


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep settings, data and sockets of a test run out of the real home folder."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "DATA", "STATE", "RUNTIME"):
            folder = home / name.lower()
            folder.mkdir(mode=0o700)
            variable = "XDG_RUNTIME_DIR" if name == "RUNTIME" else f"XDG_{name}_HOME"
            patch.setenv(variable, str(folder))
        yield home


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder that holds kiosk/, assets/ and tests/."""
    return PROJECT


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Let pytest-qt make an application without widgets, as the kiosk does."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def bundled_font(qapp: object) -> str:
    """Load the font that the kiosk ships and give its family.

    A machine without fonts draws boxes of a wrong width, so a test that measures or draws text
    asks for this.
    """
    from kiosk.sheet.fonts import load_fonts

    assert qapp is not None
    assert load_fonts(PROJECT / "assets" / "fonts")
    return FONT_FAMILY
