"""A short walk of the monkey that ``make soak`` lets run for an hour, and what it would notice."""

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl, Signal, qWarning
from PySide6.QtGui import QDesktopServices, QGuiApplication

from tests.soak.complaints import complaints
from tests.soak.monkey_process import run_monkey
from tests.soak.passing_time import PassingTime

EVENTS = 2000
SEED = 7


class Bell(QObject):
    """Rings when it is told to."""

    rung = Signal()


def stumble() -> None:
    """Fail, where nobody is there to catch it."""
    raise RuntimeError("stumbled")


def test_random_events_break_nothing() -> None:
    """No error, no escape; after each visit the start picture is the first one, pixel by pixel."""
    told = run_monkey(EVENTS, SEED)
    assert told["fault"] == "", told["led_to_it"]
    assert told["happened"]["start picture compared"] > 5
    assert len(told["screens"]) > 10


class TestComplaints:
    """What goes wrong without anybody being told is heard."""

    @pytest.mark.qt_no_exception_capture
    def test_an_error_in_a_slot_is_heard(self, qapp: QGuiApplication) -> None:
        """Qt goes on after it as if nothing had been."""
        assert qapp is not None
        bell = Bell()
        bell.rung.connect(stumble)
        with complaints() as heard:
            bell.rung.emit()
        (told,) = heard
        assert told.startswith("RuntimeError: stumbled (test_short_monkey.py:")

    def test_a_warning_of_qt_is_heard(self, qapp: QGuiApplication) -> None:
        """Such as QML gives for a binding that fails."""
        assert qapp is not None
        with complaints() as heard:
            qWarning("a binding failed")
        assert heard == ["Qt: a binding failed"]

    def test_a_link_that_opens_is_heard(self, qapp: QGuiApplication) -> None:
        """It would leave the kiosk."""
        assert qapp is not None
        with complaints() as heard:
            QDesktopServices.openUrl(QUrl("https://example.org/"))
        assert heard == ["a link was opened: https://example.org/"]


class TestPassingTime:
    """Timers come due by the clock that is put forward, in their order."""

    def test_each_timer_rings_at_its_moment(self, qapp: QGuiApplication) -> None:
        """One that rings once, and one that rings again and again."""
        assert qapp is not None
        root, time = QObject(), PassingTime()
        time.follow(root)
        rung: list[tuple[str, float]] = []
        for name, wait_ms, once in (("once", 2500, True), ("each second", 1000, False)):
            timer = QTimer(root, singleShot=once, interval=wait_ms)
            timer.timeout.connect(lambda name=name: rung.append((name, round(time() - 1000.0, 1))))
            timer.start()
        time.pass_by(3.2)
        assert rung == [
            ("each second", 1.0),
            ("each second", 2.0),
            ("once", 2.5),
            ("each second", 3.0),
        ]
        assert time() == 1003.2
