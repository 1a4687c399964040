"""Traces lines only where a test is about them.

What shows and drives the whole kiosk again and again would take half as long again; the parts that
it goes through have tests of their own, and the floor of the coverage is held by those.
"""

import os
import sys
from collections.abc import Generator, Iterator

import pytest
from coverage import Coverage

UNTRACED = (
    "tests/visual/",
    "tests/breakout/",
    "tests/fuzz/",
    "tests/soak/",
    "tests/privacy/",
    "tests/faults/",
    "tests/end2end/test_comfort.py",
    "tests/end2end/test_desk_at_start.py",
    "tests/end2end/test_keypad.py",
    "tests/end2end/test_language_switch.py",
    "tests/end2end/test_lost_files.py",
    "tests/end2end/test_setup.py",
    "tests/end2end/test_two_therapies.py",
    "tests/end2end/test_preview.py",
    "tests/end2end/test_visit.py::test_a_typed_question",
    "tests/end2end/test_visit.py::TestWithoutPaper",
    "tests/printing/test_visit_with_printer.py",
    "tests/qt/test_page_turn_memory.py",
    "tests/unit/house/test_layers.py",
    "tests/unit/commands/test_snapshot.py::test_two_runs",
)
# With one of these a new process would trace itself.
_PREFIX = "COVERAGE_PROCESS_"


class CoverageScope:
    """Lets go of the trace before a test that needs none, and takes it up before the next one."""

    def __init__(self) -> None:
        """Begin with whatever traces this process."""
        self._stopped: Coverage | None = None
        self._kept: dict[str, str] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Trace this test, or not."""
        if item.nodeid.startswith(UNTRACED):
            self._stop()
        else:
            self._resume()

    @pytest.hookimpl(wrapper=True)
    def pytest_pycollect_makeitem(self) -> Generator[None, object, object]:
        """Trace the import of tests, but not how thousands are made of what was imported."""
        return (yield from _unwatched())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self) -> Generator[None, object, object]:
        """Trace a test, but not what is made of how it ended."""
        return (yield from _unwatched())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_logreport(self) -> Generator[None, object, object]:
        """Trace a test, but not how that is told."""
        return (yield from _unwatched())

    def pytest_sessionfinish(self) -> None:
        """Leave everything as it was."""
        self._resume()

    def _stop(self) -> None:
        traced = Coverage.current()
        if self._stopped is None and traced is not None:
            traced.stop()
            self._stopped = traced
            self._kept = dict(_variables())
            for name in self._kept:
                del os.environ[name]

    def _resume(self) -> None:
        if self._stopped is not None:
            os.environ.update(self._kept)
            self._stopped.start()
            self._stopped = None


def _unwatched() -> Generator[None, object, object]:
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


def _variables() -> Iterator[tuple[str, str]]:
    yield from ((name, value) for name, value in os.environ.items() if name.startswith(_PREFIX))
