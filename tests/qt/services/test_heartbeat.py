"""The beat comes from the thread that draws, and a dead supervisor is noticed."""

import os
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.host.lifeline import Lifeline
from kiosk.services.heartbeat import Heartbeat


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """Both ends of a lifeline."""
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    yield reader, writer
    os.close(writer)


def heard(reader: int) -> bytes:
    """Read what has come."""
    try:
        return os.read(reader, 100)
    except BlockingIOError:
        return b""


def test_it_beats_at_once_and_then_each_second(qtbot: QtBot, pipe: tuple[int, int]) -> None:
    """As long as events are handled."""
    reader, writer = pipe
    heart = Heartbeat(Lifeline(writer))
    assert heard(reader) == b""
    heart.start()
    assert heard(reader) == b"."

    qtbot.waitUntil(lambda: heard(reader) == b".")
    os.close(reader)


def test_a_supervisor_that_does_not_listen_stops_nothing(
    qtbot: QtBot, pipe: tuple[int, int]
) -> None:
    """It may be stopped for hours; a full pipe blocks nobody."""
    reader, writer = pipe
    lifeline = Lifeline(writer)
    while lifeline.tell(b"." * 4096) and not is_full(writer):
        pass
    heart = Heartbeat(lifeline)
    with qtbot.assertNotEmitted(heart.orphaned):
        heart.start()
    os.close(reader)


def test_a_supervisor_that_is_gone_is_told_of(qtbot: QtBot, pipe: tuple[int, int]) -> None:
    """Once."""
    reader, writer = pipe
    os.close(reader)
    heart = Heartbeat(Lifeline(writer))
    with qtbot.waitSignal(heart.orphaned):
        heart.start()
    assert not heart._timer.isActive()


def test_other_programs_do_not_inherit_the_pipe() -> None:
    """Else its end would not tell of this process's end."""
    reader, writer = os.pipe()
    os.set_inheritable(writer, True)
    Lifeline(writer)

    assert not os.get_inheritable(writer)
    os.close(reader)
    os.close(writer)


def is_full(writer: int) -> bool:
    """Whether nothing fits into a pipe any more."""
    try:
        os.write(writer, b".")
    except BlockingIOError:
        return True
    return False
