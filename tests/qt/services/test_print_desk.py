"""The print desk: one job at a time in another process, how far it is and how it ended."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.domain.paper import Paper
from kiosk.domain.print_limits import PrintLimits, PrintPermission
from kiosk.services import print_desk, print_process
from kiosk.services.print_desk import PrintDesk
from kiosk.sheet.model import SheetModel, SheetQuestion, SheetRequest
from kiosk.snapshot.staged_clock import StagedClock
from tests.qt.sheet.samples import words

LIMITS = PrintLimits(max_per_visit=2, min_interval_s=20.0)
SENT_LINE = 'print(\'{"outcome": "sent", "reason": "none", "job": "7"}\')'
ENDLESS = "import signal; signal.pause()"
UNCERTAIN = PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN)
# Prints until it is called off, and then tells what a test wants.
OBEDIENT = """import sys
for line in sys.stdin:
    if 'call-off' in line:
        print('{"outcome": "%s", "reason": "none", "job": "7"}', flush=True)
        break
"""
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
    built.close()


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
    monkeypatch.setattr(print_process, "helper_command", lambda: [sys.executable, "-c", code])


def print_out(desk: PrintDesk, request: SheetRequest, qtbot: QtBot) -> PrintOutcome | None:
    """Print and wait for the end."""
    desk.print_sheet(request)
    qtbot.waitUntil(lambda: not desk.busy, timeout=60_000)
    return desk.outcome


def sheets_too_many(
    desk: PrintDesk, request: SheetRequest, clock: StagedClock, qtbot: QtBot
) -> Iterator[str]:
    """Print twice and try to print more; name each sheet that should not have been begun."""
    print_out(desk, request, qtbot)
    desk.print_sheet(request)
    if desk.busy or desk.permission is not PrintPermission.TOO_SOON:
        yield "at once"
    qtbot.waitUntil(lambda: not desk.busy, timeout=60_000)
    clock.now_s += 20.0
    assert desk.permission is PrintPermission.GRANTED
    print_out(desk, request, qtbot)
    clock.now_s += 1000.0
    desk.print_sheet(request)
    if desk.busy or desk.permission is not PrintPermission.NO_MORE:
        yield "a third"
    qtbot.waitUntil(lambda: not desk.busy, timeout=60_000)


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
    outcome = print_out(desk, request_, qtbot)
    desk.close()

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)


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
        pytest.param('print(\'{"state": "preparing", "reason": "none"}\')', id="stops half way"),
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
    monkeypatch.setattr(print_process, "helper_command", lambda: ["/nowhere/askwell"])

    assert print_out(desk, request_, qtbot) == UNKNOWN_FAILURE


def test_a_helper_that_ends_after_it_has_sent_leaves_it_open(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """A sheet may come: no other try is offered."""
    stand_in(monkeypatch, 'print(\'{"state": "sent", "reason": "none"}\')')

    assert print_out(desk, request_, qtbot) == UNCERTAIN
    assert desk.permission is PrintPermission.TOO_SOON


def test_a_helper_that_never_ends_is_killed(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """After the time of the job and that of calling it off."""
    stand_in(
        monkeypatch, f"""print('{{"state": "sent", "reason": "none"}}', flush=True); {ENDLESS}"""
    )
    monkeypatch.setattr(print_desk, "TIMEOUT_S", 0.2)
    monkeypatch.setattr(print_process, "CANCEL_S", 0.2)
    monkeypatch.setattr(print_process, "OVERRUN_S", 0.2)
    desk.print_sheet(request_)
    pid = pid_of(desk)
    qtbot.waitUntil(lambda: not desk.busy)

    assert desk.outcome in {UNCERTAIN, UNKNOWN_FAILURE}
    qtbot.waitUntil(lambda: not Path("/proc", str(pid)).exists())


def pid_of(desk: PrintDesk) -> int:
    """Give the system's id of the process that prints."""
    assert desk._printing is not None
    return desk._printing.process_id


def test_how_far_it_is_comes_to_the_screen(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """With what the printer waits for."""
    stand_in(
        monkeypatch,
        f"""print('{{"state": "printing", "reason": "paper-out"}}', flush=True); {ENDLESS}""",
    )
    desk.print_sheet(request_)
    assert desk.progress == PrintProgress(PrintStage.PREPARING)
    waiting = PrintProgress(PrintStage.PRINTING, PrintReason.PAPER_OUT)

    qtbot.waitUntil(lambda: desk.progress == waiting)
    kill(desk)


def kill(desk: PrintDesk) -> None:
    """End a helper that does not end by itself."""
    assert desk._printing is not None
    desk._printing.dismiss()


def test_the_job_goes_through_the_pipe_alone(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Neither the words of the command nor the environment hold a visitor's text."""
    stand_in(
        monkeypatch,
        "import os, sys, json\n"
        "seen = 'Will it hurt?' in sys.stdin.readline()\n"
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
    stand_in(monkeypatch, OBEDIENT % "cancelled")
    desk.print_sheet(request_)
    first = desk._printing

    desk.print_sheet(request_)

    assert desk._printing is first


def test_sheets_have_a_distance_and_an_end(
    desk: PrintDesk,
    request_: SheetRequest,
    clock: StagedClock,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """The second waits 20 seconds, and there is no third of two."""
    stand_in(monkeypatch, SENT_LINE)
    assert list(sheets_too_many(desk, request_, clock, qtbot)) == []


@pytest.mark.planted("R17", "a desk that forgets which sheets it has printed")
def test_a_sheet_too_many_is_named(
    desk: PrintDesk,
    request_: SheetRequest,
    clock: StagedClock,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """One visitor could empty the printer, and leave it all behind."""
    stand_in(monkeypatch, SENT_LINE)
    monkeypatch.setattr(PrintOutcome, "may_come", property(lambda _: False))

    assert list(sheets_too_many(desk, request_, clock, qtbot)) == ["at once", "a third"]


def test_a_failed_job_does_not_count(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Who got no sheet may try again at once."""
    stand_in(monkeypatch, "")
    print_out(desk, request_, qtbot)

    assert desk.permission is PrintPermission.GRANTED


def test_a_sheet_can_be_called_off(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The helper tells what became of that, and another try is free at once."""
    stand_in(monkeypatch, OBEDIENT % "cancelled")
    desk.print_sheet(request_)
    desk.call_off()
    qtbot.waitUntil(lambda: not desk.busy)

    assert desk.outcome == PrintOutcome(PrintState.CANCELLED, PrintReason.NONE, "7")
    assert desk.permission is PrintPermission.GRANTED


def test_nothing_is_called_off_where_nothing_prints(desk: PrintDesk) -> None:
    """A late touch does no harm."""
    desk.call_off()

    assert desk.outcome is None


def test_the_end_of_the_visit_calls_the_sheet_off(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The screen has forgotten it at once; the helper ends behind it, and nobody is alarmed."""
    stand_in(monkeypatch, OBEDIENT % "cancelled")
    alarms: list[None] = []
    desk.sheetLeft.connect(lambda: alarms.append(None))
    desk.print_sheet(request_)
    pid = pid_of(desk)

    desk.forget()

    assert (desk.busy, desk.progress, desk.outcome) == (False, None, None)
    qtbot.waitUntil(lambda: not Path("/proc", str(pid)).exists())
    assert (desk.outcome, alarms) == (None, [])


@pytest.mark.parametrize("ended", ["cancel-unconfirmed", "printed", "sent"])
def test_a_sheet_that_may_come_after_its_visit_is_told(
    desk: PrintDesk,
    request_: SheetRequest,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    ended: str,
) -> None:
    """Somebody should look into the tray."""
    stand_in(monkeypatch, OBEDIENT % ended)
    desk.print_sheet(request_)

    with qtbot.waitSignal(desk.sheetLeft):
        desk.forget()
    assert desk.outcome is None


def test_the_end_of_the_program_waits_until_the_sheet_is_called_off(
    desk: PrintDesk,
    request_: SheetRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No process is left."""
    stand_in(monkeypatch, OBEDIENT % "cancelled")
    desk.print_sheet(request_)
    pid = pid_of(desk)

    desk.close()

    assert not Path("/proc", str(pid)).exists()


def test_the_end_of_the_program_waits_for_nobody_for_ever(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A helper that does not listen is killed."""
    stand_in(monkeypatch, ENDLESS)
    monkeypatch.setattr(print_desk, "CLOSE_S", 0.2)
    desk.print_sheet(request_)
    pid = pid_of(desk)

    desk.close()

    assert not Path("/proc", str(pid)).exists()


def test_a_helper_that_is_ready_tells_the_paper_and_then_prints(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """One process does both, so that nobody waits for a second one to start."""
    stand_in(
        monkeypatch,
        "import os, sys\n"
        "sys.stdin.readline()\n"
        'print(\'{"paper": "a4"}\', flush=True)\n'
        "sys.stdin.readline()\n"
        'print(\'{"outcome": "sent", "reason": "none", "job": "%d"}\' % os.getpid())',
    )
    with qtbot.waitSignal(desk.paperTold) as told:
        desk.prepare()
    assert told.args == [Paper.A4]
    assert desk._ready is not None
    pid = desk._ready.process_id

    outcome = print_out(desk, request_, qtbot)

    assert outcome is not None
    assert outcome.job == str(pid)


def test_a_printer_that_tells_no_paper_changes_nothing(
    desk: PrintDesk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The sheet stays as it is laid out."""
    stand_in(monkeypatch, "input(); print('{\"paper\": null}')")
    papers: list[Paper] = []
    desk.paperTold.connect(papers.append)
    desk.prepare()

    qtbot.waitUntil(lambda: desk._ready is None)
    assert papers == []


def test_a_ready_helper_that_has_ended_is_replaced(
    desk: PrintDesk, request_: SheetRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """A crash before the job costs nothing."""
    stand_in(monkeypatch, "")
    desk.prepare()
    qtbot.waitUntil(lambda: desk._ready is None)
    stand_in(monkeypatch, SENT_LINE)

    outcome = print_out(desk, request_, qtbot)

    assert outcome == PrintOutcome(PrintState.SENT, PrintReason.NONE, "7")


def test_the_end_of_the_visit_ends_the_ready_helper(
    desk: PrintDesk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """It has no job, so nothing is lost."""
    stand_in(monkeypatch, ENDLESS)
    desk.prepare()
    assert desk._ready is not None
    pid = desk._ready.process_id

    desk.forget()

    qtbot.waitUntil(lambda: not Path("/proc", str(pid)).exists())


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
