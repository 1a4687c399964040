"""Counting the time that is spent in Python."""

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal

from tests.bench import python_share
from tests.bench.python_share import PythonShare

# The stretch in the call that ends the count.
STOP_MS = 1


class Bell(QObject):
    """Something that can ring."""

    rung = Signal()


class Ticks:
    """A clock that goes on by one millisecond whenever somebody looks at it."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self._now_ns = 0

    def perf_counter_ns(self) -> int:
        """Give the moment."""
        self._now_ns += 1_000_000
        return self._now_ns


@pytest.fixture
def share(monkeypatch: pytest.MonkeyPatch) -> PythonShare:
    """A count in which each stretch between two calls or returns takes one millisecond."""
    monkeypatch.setattr(python_share, "time", Ticks())
    return PythonShare()


def _work() -> None:
    len("")


def _ring(bell: Bell) -> None:
    bell.rung.emit()


def test_python_and_its_library_count(share: PythonShare) -> None:
    """Before, in and after a function of the library: three stretches."""
    share.start()
    _work()
    assert share.stop_ms() == 3 + STOP_MS


def test_qt_does_not_count(share: PythonShare) -> None:
    """Before and after the call into Qt: two stretches."""
    bell = Bell()
    share.start()
    _ring(bell)
    assert share.stop_ms() == 2 + STOP_MS


def test_what_qt_calls_back_counts(share: PythonShare) -> None:
    """Two stretches around Qt, and three in the slot."""
    bell = Bell()
    bell.rung.connect(_work)
    share.start()
    _ring(bell)
    assert share.stop_ms() == 5 + STOP_MS


def test_an_event_loop_does_not_count(share: PythonShare, qapp: QCoreApplication) -> None:
    """While Qt waits for the timer no Python runs."""
    assert qapp is not None
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    share.start()
    loop.exec()
    assert share.stop_ms() == STOP_MS


def test_what_notices_cost_is_taken_off(share: PythonShare) -> None:
    """Work that takes one stretch by itself counts as one, however often it calls."""
    share.compare(_work)
    share.start()
    _work()
    assert share.stop_ms() == pytest.approx(1)
