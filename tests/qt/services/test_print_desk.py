"""The print desk: one job at a time in another process, and how it ended."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.print_limits import PrintLimits, PrintPermission
from kiosk.services import print_desk
from kiosk.services.print_desk import PrintDesk
from kiosk.sheet.model import SheetModel, SheetQuestion, SheetRequest
from kiosk.snapshot.staged_clock import StagedClock
from tests.qt.sheet.samples import words

LIMITS = PrintLimits(max_per_visit=2, min_interval_s=20.0)
SENT_LINE = 'print(\'{"outcome": "sent", "reason": "none", "job": "7"}\')'
ENDLESS = "import signal; signal.pause()"
UNKNOWN_FAILURE = PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)


@pytest.fixture
def prints(tmp_path: Path) -> Path:
    """A folder that takes sheets."""
    folder = tmp_path / "prints"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(qapp: object, clock: StagedClock, prints: Path) -> Iterator[PrintDesk]:
    """A desk that prints into the folder, at most twice a visit."""
    assert qapp is not None
    built = PrintDesk(f"folder:{prints}", LIMITS, clock)
    yield built
    built.forget()


@pytest.fixture
def request_(bundled_font: str) -> SheetRequest:
    """A sheet with two questions."""
    assert bundled_font
    questions = (
        SheetQuestion(1, "Will it hurt?", english=None, starred=True),
        SheetQuestion(2, "Who should take me home?", english=None, starred=False),
    )
    return SheetRequest(SheetModel(questions), words())


def stand_in(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Let a few lines of Python take the place of the helper."""
    monkeypatch.setattr(print_desk, "helper_command", lambda: [sys.executable, "-c", code])


def print_out(desk: PrintDesk, request: SheetRequest, qtbot: QtBot) -> PrintOutcome | None:
    """Print and wait for the end."""
    desk.print_sheet(request)
    qtbot.waitUntil(lambda: not desk.busy, timeout=60_000)
    return desk.outcome


def test_a_sheet_arrives(
    desk: PrintDesk, request_: SheetRequest, prints: Path, qtbot: QtBot
) -> None:
    """The real helper lays it out and puts it into the queue."""
    outcome = print_out(desk, request_, qtbot)

    assert outcome is not None
    assert outcome.state is PrintState.SENT
    (file,) = prints.iterdir()
    text = " ".join(PdfReader(file).pages[0].extract_text().split())
    assert "Will it hurt?" in text
    assert "Who should take me home?" in text


def test_a_queue_that_is_not_there_is_an_outcome(
    clock: StagedClock, request_: SheetRequest, tmp_path: Path, qtbot: QtBot
) -> None:
    """The real helper says what is missing."""
    desk = PrintDesk(f"folder:{tmp_path / 'nowhere'}", LIMITS, clock)

    assert print_out(desk, request_, qtbot) == PrintOutcome(
        PrintState.FAILED, PrintReason.NOT_FOUND
    )


def test_while_it_prints_the_desk_is_busy(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The screen hears of the start and of the end, and goes on meanwhile."""
    stand_in(monkeypatch, SENT_LINE)
    with qtbot.waitSignal(desk.changed):
        desk.print_sheet(request_)
    assert desk.busy
    assert desk.outcome is None

    with qtbot.waitSignal(desk.changed):
        pass
    assert not desk.busy
    assert desk.outcome == PrintOutcome(PrintState.SENT, PrintReason.NONE, "7")


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("", id="says nothing"),
        pytest.param("raise SystemExit(3)", id="ends with a status"),
        pytest.param("import os; os.abort()", id="crashes"),
        pytest.param('print(\'{"state": "sent"}\')', id="stops half way"),
        pytest.param("print('printed')", id="says something else"),
    ],
)
def test_a_helper_that_fails_is_an_outcome(
    desk: PrintDesk,
    request_: SheetRequest,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    code: str,
) -> None:
    """Whatever happens to it, nothing is called printed that may not be."""
    stand_in(monkeypatch, code)

    assert print_out(desk, request_, qtbot) == UNKNOWN_FAILURE


def test_a_helper_that_cannot_start_is_an_outcome(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """A damaged installation fails like a printer does."""
    monkeypatch.setattr(print_desk, "helper_command", lambda: ["/nowhere/askwell"])

    assert print_out(desk, request_, qtbot) == UNKNOWN_FAILURE


def test_a_helper_that_never_ends_is_given_up(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """After the time limit it is ended, and no page comes out of it later."""
    stand_in(monkeypatch, ENDLESS)
    monkeypatch.setattr(print_desk, "TIMEOUT_S", 0.2)
    desk.print_sheet(request_)
    assert desk._helper is not None
    pid = desk._helper.processId()
    qtbot.waitUntil(lambda: not desk.busy)

    assert desk.outcome == PrintOutcome(PrintState.GAVE_UP, PrintReason.UNKNOWN)
    assert not Path("/proc", str(pid)).exists()


def test_the_job_goes_through_the_pipe_alone(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Neither the words of the command nor the environment hold a visitor's text."""
    stand_in(
        monkeypatch,
        "import os, sys, json\n"
        "seen = 'Will it hurt?' in sys.stdin.read()\n"
        "told = 'hurt' in repr(sys.argv) + repr(dict(os.environ))\n"
        "print(json.dumps({'outcome': 'sent', 'reason': 'none', 'job': f'{seen} {told}'}))",
    )

    outcome = print_out(desk, request_, qtbot)

    assert outcome is not None
    assert outcome.job == "True False"


def test_a_second_job_waits_for_the_first(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second wish to print while one is under way starts nothing."""
    stand_in(monkeypatch, ENDLESS)
    desk.print_sheet(request_)
    first = desk._helper

    desk.print_sheet(request_)

    assert desk._helper is first


def test_sheets_have_a_distance_and_an_end(
    desk: PrintDesk,
    request_: SheetRequest,
    clock: StagedClock,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """The second waits 20 seconds, and there is no third of two."""
    stand_in(monkeypatch, SENT_LINE)
    print_out(desk, request_, qtbot)
    assert desk.permission is PrintPermission.TOO_SOON
    desk.print_sheet(request_)
    assert not desk.busy

    clock.now_s += 20.0
    assert desk.permission is PrintPermission.GRANTED
    print_out(desk, request_, qtbot)
    clock.now_s += 1000.0
    assert desk.permission is PrintPermission.NO_MORE


def test_a_failed_job_does_not_count(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Who got no sheet may try again at once."""
    stand_in(monkeypatch, "")
    print_out(desk, request_, qtbot)

    assert desk.permission is PrintPermission.GRANTED


def test_the_end_of_the_visit_ends_the_helper(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of the visit is left in another process, and no outcome comes later."""
    stand_in(monkeypatch, ENDLESS)
    desk.print_sheet(request_)
    assert desk._helper is not None
    pid = desk._helper.processId()

    desk.forget()

    assert not desk.busy
    assert desk.outcome is None
    assert not Path("/proc", str(pid)).exists()


def test_the_helper_has_no_screen(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """It cannot show a dialog over the kiosk."""
    monkeypatch.setitem(os.environ, "DISPLAY", ":0")
    stand_in(
        monkeypatch,
        "import os, json\n"
        "seen = f\"{os.environ.get('DISPLAY')} {os.environ['QT_QPA_PLATFORM']}\"\n"
        "print(json.dumps({'outcome': 'sent', 'reason': 'none', 'job': seen}))",
    )

    outcome = print_out(desk, request_, qtbot)

    assert outcome is not None
    assert outcome.job == "None offscreen"
