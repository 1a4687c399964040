"""PySide6 6.12.0 on Python 3.11 loses a reference to None or True with every call."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    """Something that can ring."""

    rung = Signal()


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(lambda bell: bell.setObjectName("bell"), id="answers None"),
        pytest.param(lambda bell: bell.rung.emit(), id="answers True"),
        pytest.param(lambda bell: bell.property("none"), id="answers no value"),
    ],
)
def test_a_call_into_qt_keeps_the_references(call: object) -> None:
    """After thousands of calls None, True and False have the references that they had."""
    bell = Bell()
    assert callable(call)
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for _ in range(3_000):
        call(bell)
    after = [sys.getrefcount(value) for value in (None, True, False)]
    assert all(abs(new - old) < 100 for old, new in zip(before, after, strict=True))
