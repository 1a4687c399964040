"""An error that nobody has thought of wipes the visit; a second one soon ends the program."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, QUrl, qCritical, qDebug, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.fault_policy import FaultKind, fault
from kiosk.domain.route import START, Place, Screen
from kiosk.domain.visit import Visit
from kiosk.host.error_hooks import NO_ANSWER, ErrorHooks
from kiosk.services import fault_watch
from kiosk.services.fault_watch import FaultWatch, Guard
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.log_file import SINGLY, EventLog, LogEvent
from kiosk.storage.log_reading import read_log
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown

CANARY = "Zqxjkvb"
MANY = 10_000
QML = """
import QtQuick
Item {{
    property QtObject nothing
    property Timer timer: Timer {{ interval: 1; running: true; onTriggered: {action} }}
}}
"""


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The statuses with which the program would have ended."""
    statuses: list[int] = []

    class Application:
        exit = staticmethod(statuses.append)

    monkeypatch.setattr(fault_watch, "QCoreApplication", Application)
    return statuses


@pytest.fixture
def watch(
    qapp: QGuiApplication, profile: Profile, clock: StagedClock, ends: list[int]
) -> Iterator[FaultWatch]:
    """It listens to everything, and has nothing to guard yet."""
    assert (qapp, ends) == (qapp, [])
    earlier = sys.excepthook, sys.unraisablehook, threading.excepthook
    hooks = ErrorHooks()
    hooks.install()
    made = FaultWatch(hooks, lambda: EventLog(profile, lambda: datetime.now(UTC)), clock)
    yield made
    made.close()
    sys.excepthook, sys.unraisablehook, threading.excepthook = earlier


@pytest.fixture
def guarded(watch: FaultWatch, open_kiosk: Kiosk) -> Kiosk:
    """A whole kiosk in the middle of a visit, whose errors are answered."""
    watch.qt.watch_engine(open_kiosk.first.engine)
    watch.take_guard(open_kiosk.guard)
    begin_visit(open_kiosk)
    return open_kiosk


def begin_visit(kiosk: Kiosk) -> None:
    """Read a page, and ask in one's own words."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.book.add_own(CANARY)
    kiosk.navigator.go(Screen.PAGE, "going-home/no-driving")


def events(profile: Profile) -> list[tuple[LogEvent, str]]:
    """Give what the log says, the oldest first."""
    return [(entry.event, entry.code) for entry in reversed(read_log(profile, newest=99))]


def fail() -> None:
    """Raise an error with a visitor's words."""
    raise ValueError(CANARY)


def in_slot(_kiosk: Kiosk) -> None:
    """Fail in what a timer calls."""
    QTimer.singleShot(0, fail)


def in_thread(_kiosk: Kiosk) -> None:
    """Fail in another thread."""
    threading.Thread(target=fail).start()


def in_qt(_kiosk: Kiosk) -> None:
    """Let Qt find something critical."""
    qCritical(CANARY)


def qml(action: str) -> Callable[[Kiosk], None]:
    """Let a loaded component do something."""

    def load(kiosk: Kiosk) -> None:
        component = QQmlComponent(kiosk.first.engine)
        address = QUrl("file:///opt/kiosk/qml/Kiosk/Screens/Planted.qml")
        component.setData(QML.format(action=action).encode(), address)
        made = component.create()
        made.setParent(kiosk.root)

    return load


ERRORS = {
    "a slot": (in_slot, "K-601"),
    "a thread": (in_thread, "K-602"),
    "a TypeError of QML": (qml("nothing.name()"), "K-603"),
    "a ReferenceError of QML": (qml(f"{CANARY}()"), "K-603"),
    "thrown by QML": (qml(f'{{ throw new Error("{CANARY}") }}'), "K-603"),
    "critical for Qt": (in_qt, "K-604"),
}


@pytest.mark.parametrize("name", list(ERRORS))
def test_an_error_wipes_the_visit(
    guarded: Kiosk,
    profile: Profile,
    qtbot: QtBot,
    ends: list[int],
    capfd: pytest.CaptureFixture[str],
    name: str,
) -> None:
    """List, place and way back; staff read a code on the start picture and in the log."""
    plant, code = ERRORS[name]

    plant(guarded)

    qtbot.waitUntil(lambda: guarded.navigator.place == START)
    assert guarded.book.visit == Visit()
    assert not guarded.navigator.can_go_back
    assert shown(guarded.attract, "staffCode") == code
    assert events(profile) == [(LogEvent.INTERNAL_ERROR, code)]
    assert ends == []
    said = capfd.readouterr().err
    assert said.startswith(f"askwell: internal error {code} ")
    assert CANARY not in said + contents(profile)


def contents(profile: Profile) -> str:
    """Read all files of the profile."""
    files = (path for path in profile.folder.rglob("*") if path.is_file())
    return "".join(path.read_text() for path in files)


def test_the_event_is_finished_first(guarded: Kiosk, qtbot: QtBot) -> None:
    """What runs while the error is heard still finds its visit."""
    lists: list[int] = []

    def fail_in_the_middle() -> None:
        qCritical(CANARY)
        lists.append(len(guarded.book.visit.choices))

    QTimer.singleShot(0, fail_in_the_middle)

    qtbot.waitUntil(lambda: guarded.navigator.place == START)
    assert lists == [1]


def test_errors_of_one_event_count_once(guarded: Kiosk, qtbot: QtBot, ends: list[int]) -> None:
    """Python and QML both tell of a slot that QML has called."""

    def fail_twice() -> None:
        qCritical(CANARY)
        fail()

    QTimer.singleShot(0, fail_twice)

    qtbot.waitUntil(lambda: guarded.navigator.place == START)
    assert ends == []


@pytest.mark.parametrize(("later_s", "expected"), [(59.0, [ExitCode.RESTART]), (61.0, [])])
def test_the_second_within_a_minute_ends_the_program(
    guarded: Kiosk,
    clock: StagedClock,
    profile: Profile,
    qtbot: QtBot,
    ends: list[int],
    later_s: float,
    expected: list[int],
) -> None:
    """With the status that asks for a new beginning; a later one wipes again."""
    in_slot(guarded)
    qtbot.waitUntil(lambda: guarded.navigator.place == START)
    begin_visit(guarded)
    clock.now_s += later_s

    in_slot(guarded)

    qtbot.waitUntil(lambda: guarded.navigator.place == START)
    assert ends == expected
    restarted = [(LogEvent.RESTARTED_ITSELF, "K-601")] if expected else []
    assert events(profile) == [(LogEvent.INTERNAL_ERROR, "K-601")] * 2 + restarted


def test_an_error_in_the_wipe_ends_the_program(
    guarded: Kiosk, qtbot: QtBot, ends: list[int]
) -> None:
    """Whoever follows the end of a visit may fail too."""
    guarded.end.ended.connect(fail)

    in_slot(guarded)

    qtbot.waitUntil(lambda: ends == [ExitCode.RESTART])
    assert guarded.book.visit == Visit()


@pytest.mark.parametrize("screen", [Screen.HELP, Screen.ASK_DESK])
def test_help_and_the_desk_stay(guarded: Kiosk, qtbot: QtBot, screen: Screen) -> None:
    """The crisis lines are not taken from under somebody's eyes; the visit behind them is."""
    guarded.navigator.go(screen)

    in_slot(guarded)

    qtbot.waitUntil(lambda: guarded.book.visit == Visit())
    assert guarded.navigator.place == Place(screen)
    assert not guarded.navigator.can_go_back


class TestRemarks:
    """What Qt only remarks."""

    @pytest.mark.parametrize(
        "remark",
        [
            lambda _kiosk: qWarning(CANARY),
            qml('Qt.createQmlObject("import QtQuick; Image { source: \\"gone.svg\\" }", timer)'),
            qml(f'console.warn("{CANARY}")'),
        ],
        ids=["of Qt", "of an item", "of a console"],
    )
    def test_it_is_counted_and_wipes_nothing(
        self,
        guarded: Kiosk,
        profile: Profile,
        qtbot: QtBot,
        capfd: pytest.CaptureFixture[str],
        remark: Callable[[Kiosk], None],
    ) -> None:
        """The visit goes on, and none of its words is told."""
        remark(guarded)

        qtbot.waitUntil(lambda: events(profile) == [(LogEvent.QT_WARNING, "")])
        assert len(guarded.book.visit.choices) == 1
        assert shown(guarded.attract, "staffCode") == ""
        said = capfd.readouterr().err
        assert said.startswith("askwell: a remark of Qt ")
        assert CANARY not in said

    def test_chatter_is_nothing(
        self, guarded: Kiosk, profile: Profile, watch: FaultWatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        """Qt talks to whoever works on it."""
        assert guarded is not None
        qDebug(CANARY)
        watch.note()
        assert (events(profile), capfd.readouterr().err) == ([], "")

    def test_ten_thousand_cost_a_few_lines(
        self,
        guarded: Kiosk,
        profile: Profile,
        watch: FaultWatch,
        capfd: pytest.CaptureFixture[str],
    ) -> None:
        """On standard error and in the log; the visit goes on."""
        for _ in range(MANY):
            qWarning(CANARY)
        watch.note()

        entries = read_log(profile, newest=99)
        assert len(entries) == SINGLY + 1
        assert sum(entry.count for entry in entries) == MANY
        assert capfd.readouterr().err.count("\n") == 1
        assert len(guarded.book.visit.choices) == 1

    def test_none_is_lost_between_threads(self, watch: FaultWatch, profile: Profile) -> None:
        """Several tell at the same time."""
        remark = fault(FaultKind.REMARK, "item")

        def tell() -> None:
            for _ in range(500):
                watch.hear(remark)

        threads = [threading.Thread(target=tell) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        watch.note()

        assert sum(entry.count for entry in read_log(profile, newest=99)) == 8 * 500


def test_graphics_that_fail_end_the_program(
    guarded: Kiosk, watch: FaultWatch, profile: Profile, qtbot: QtBot, ends: list[int]
) -> None:
    """With a status of its own, so that the next start can do without them."""
    guarded.first.engine.objectCreated.emit(guarded.window, QUrl())

    guarded.window.sceneGraphError.emit(
        QQuickWindow.SceneGraphError.ContextNotAvailable, f"{CANARY} is lost"
    )

    qtbot.waitUntil(lambda: ends == [ExitCode.RESTART_IN_SOFTWARE])
    assert events(profile)[-1] == (LogEvent.RESTARTED_ITSELF, "K-605")
    assert watch is not None


def test_what_is_fatal_for_qt_is_noted_before_the_process_ends(
    watch: FaultWatch, profile: Profile
) -> None:
    """Qt ends it as soon as it was told; there is no event after this one."""
    context = cast("QMessageLogContext", SimpleNamespace(category="default"))

    watch.qt._hear_qt(QtMsgType.QtFatalMsg, context, CANARY)

    assert events(profile) == [(LogEvent.INTERNAL_ERROR, "K-604")]


def test_a_window_that_could_not_be_made_is_no_second_fault(
    guarded: Kiosk, watch: FaultWatch, profile: Profile
) -> None:
    """The engine has told of it already."""
    guarded.first.engine.objectCreated.emit(None, QUrl())
    watch.note()
    assert events(profile) == []


def test_before_the_kiosk_is_complete_an_error_ends_the_program(
    watch: FaultWatch, profile: Profile, qtbot: QtBot, ends: list[int]
) -> None:
    """Else the start picture would stand there for ever, with nothing behind it."""
    assert watch is not None
    QTimer.singleShot(0, fail)

    qtbot.waitUntil(lambda: ends == [ExitCode.RESTART])
    assert events(profile)[-1] == (LogEvent.RESTARTED_ITSELF, "K-601")


def test_while_the_program_ends_errors_are_only_noted(
    guarded: Kiosk, profile: Profile, watch: FaultWatch, qtbot: QtBot, ends: list[int]
) -> None:
    """It is ended once."""
    watch.hear(fault(FaultKind.MEMORY, "MemoryError"))
    qtbot.waitUntil(lambda: len(ends) == 1)

    in_slot(guarded)
    qtbot.waitUntil(lambda: (LogEvent.INTERNAL_ERROR, "K-601") in events(profile))

    assert ends == [ExitCode.RESTART]


def test_a_wipe_that_cannot_be_done_ends_the_process(
    watch: FaultWatch, profile: Profile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once, with all that it holds in memory."""
    statuses: list[int] = []
    monkeypatch.setattr(os, "_exit", statuses.append)
    log = EventLog(profile, lambda: datetime.now(UTC))
    watch.take_guard(Guard(fail, str, log))

    QTimer.singleShot(0, fail)

    qtbot.waitUntil(lambda: statuses == [NO_ANSWER])


def test_after_its_end_nothing_is_heard(watch: FaultWatch, profile: Profile) -> None:
    """Python's hooks go on telling, and Qt's own handler is back."""
    watch.close()
    sys.excepthook(ValueError, ValueError(CANARY), None)
    assert events(profile) == []
