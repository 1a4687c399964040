"""The helper process: a job in by its pipe, states out as lines."""

import io
import json
import os
import signal
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.commands import print_helper
from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.helper import helper_command, helper_environment
from kiosk.printing.job import CallOff, PaperQuestion, encode_job, encode_request
from kiosk.sheet.model import SheetModel, SheetQuestion, SheetRequest, SheetWords
from tests.fakes.print_queue import PDF, FakeDocument, FakeQueue
from tests.fakes.request_pipe import RequestPipe
from tests.printing.conftest import StartPrinter
from tests.printing.ipp_printer import SLOWLY, IppPrinter
from tests.printing.processes import wait_until
from tests.printing.reading import page_sizes_pt, text_of
from tests.privacy.traces import telling_titles

CANARY = "Zqxjkvb"
WORDS = SheetWords(
    title="Questions for my visit",
    endorsement="",
    ride_home="",
    plan="",
    clinic="",
    crisis=(),
    general="",
    private="",
    edition="",
    page="Page %1 of %2",
)
SHEET = SheetRequest(SheetModel((SheetQuestion(1, f"{CANARY} mine?", None, starred=True),)), WORDS)


@dataclass(frozen=True)
class Helped:
    """What the real helper said until it ended."""

    returncode: int
    stdout: bytes
    stderr: bytes


@contextmanager
def helper(**environment: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Run the real helper with its pipes in the test's hand."""
    with subprocess.Popen(
        helper_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        env=helper_environment({**os.environ, **environment}),
    ) as process:
        yield process


def helped(request: bytes, **environment: str) -> Helped:
    """Ask the real helper, and wait for its end with the pipe held open."""
    with helper(**environment) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(request)
        stdout, stderr = process.stdout.read(), process.stderr.read()
    return Helped(process.returncode, stdout, stderr)


def told(process: Helped) -> list[object]:
    """Give what its lines say."""
    return [json.loads(line) for line in process.stdout.splitlines()]


def test_a_sheet_is_prepared_sent_and_told(tmp_path: Path) -> None:
    """Each state has its line; the last one is the outcome."""
    process = helped(encode_job(SHEET, f"folder:{tmp_path}", Paper.LETTER, 60.0))
    (sheet,) = tmp_path.iterdir()

    assert told(process) == [
        {"state": "preparing", "reason": "none"},
        {"state": "sent", "reason": "none"},
        {"outcome": "sent", "reason": "none", "job": sheet.stem},
    ]
    assert (process.returncode, process.stderr) == (0, b"")


def test_the_sheet_is_laid_out_for_the_paper_of_the_job(tmp_path: Path) -> None:
    """The job's paper counts, so that page and printer agree."""
    helped(encode_job(SHEET, f"folder:{tmp_path}", Paper.A4, 60.0))
    (sheet,) = tmp_path.iterdir()

    assert page_sizes_pt(sheet) == [(595, 842)]
    assert f"{CANARY} mine?" in text_of(sheet)


def test_no_word_of_the_visitor_is_in_a_name_or_a_line(tmp_path: Path) -> None:
    """Neither in what the helper says nor in what the file is called."""
    process = helped(encode_job(SHEET, f"folder:{tmp_path}", Paper.LETTER, 60.0))
    (sheet,) = tmp_path.iterdir()

    assert CANARY.encode() not in process.stdout + process.stderr
    assert CANARY not in sheet.name
    assert sheet.stat().st_mode & 0o077 == 0


def test_titles_do_not_repeat(tmp_path: Path) -> None:
    """Two sheets of one list cannot be told to be of one visitor."""
    for _ in range(2):
        helped(encode_job(SHEET, f"folder:{tmp_path}", Paper.LETTER, 60.0))

    titles = [sheet.stem for sheet in tmp_path.glob("sheet-*.pdf")]
    assert len(titles) == 2
    assert list(telling_titles(titles)) == []


@pytest.mark.parametrize(
    "job",
    [
        b"{}\n",
        b"\xff\n",
        encode_job({"model": CANARY}, "folder:.", Paper.LETTER, 60.0),
    ],
    ids=["no job", "no text", "no sheet"],
)
def test_what_is_no_job_fails_in_one_line(job: bytes) -> None:
    """An outcome on one side, a sentence on the other, no traceback, no word of the job."""
    process = helped(job)

    assert told(process)[-1] == {"outcome": "failed", "reason": "unknown", "job": None}
    assert process.returncode == 1
    assert len(process.stderr.splitlines()) == 1
    assert CANARY.encode() not in process.stderr


def test_a_queue_that_cannot_be_is_not_found() -> None:
    """The sheet is not laid out for nobody."""
    process = helped(encode_job(SHEET, "http://printer.example/", Paper.LETTER, 60.0))

    assert told(process)[-1] == {"outcome": "failed", "reason": "not-found", "job": None}


def test_it_runs_without_a_screen(tmp_path: Path) -> None:
    """A display that is not there does not matter, since none is looked for."""
    process = helped(
        encode_job(SHEET, f"folder:{tmp_path}", Paper.LETTER, 60.0),
        DISPLAY=":4711",
        QT_QPA_PLATFORM="xcb",
    )

    assert process.returncode == 0


def test_the_paper_of_a_queue_is_told_before_there_is_a_job(printer: IppPrinter) -> None:
    """The preview is laid out for it; then the same helper prints."""
    with helper() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(encode_request(PaperQuestion(printer.uri)))
        paper = json.loads(process.stdout.readline())
        process.stdin.write(encode_job(SHEET, printer.uri, Paper.A4, 60.0))
        lines = [json.loads(line) for line in process.stdout]

    assert paper == {"paper": "letter"}
    assert lines[-1] == {"outcome": "printed", "reason": "none", "job": "1"}


def test_a_queue_that_cannot_be_has_no_paper() -> None:
    """The question is answered all the same."""
    with helper() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(encode_request(PaperQuestion("http://printer.example/")))
        paper = json.loads(process.stdout.readline())
        process.stdin.close()

    assert paper == {"paper": None}
    assert process.returncode == 0


def test_without_a_paper_the_sheet_is_laid_out_for_what_lies_in_the_printer(
    printer: IppPrinter,
) -> None:
    """This printer has Letter."""
    helped(encode_job(SHEET, printer.uri, None, 60.0))
    asked = printer.wait_for_job()

    assert asked["MEDIA"] == "na_letter_8.5x11in"
    assert page_sizes_pt(printer.documents()[0]) == [(612, 792)]


def test_a_helper_that_is_called_off_cancels_its_job(start: StartPrinter) -> None:
    """It tells what became of it."""
    printer = start(SLOWLY)
    with helper() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(encode_job(SHEET, printer.uri, Paper.LETTER, 60.0))
        wait_until(printer.begun, "the printer has the sheet")
        process.stdin.write(encode_request(CallOff()))
        lines = [json.loads(line) for line in process.stdout]

    assert lines[-1] == {"outcome": "cancel-unconfirmed", "reason": "unknown", "job": "1"}


def test_a_helper_whose_kiosk_is_gone_cancels_its_job(start: StartPrinter) -> None:
    """Nobody is left who would take the sheet."""
    printer = start(SLOWLY)
    with helper() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(encode_job(SHEET, printer.uri, Paper.LETTER, 60.0))
        wait_until(printer.begun, "the printer has the sheet")
        process.stdin.close()
        lines = [json.loads(line) for line in process.stdout]

    assert lines[-1]["outcome"] == "cancel-unconfirmed"


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeQueue]:
    """Let every job go to a fake queue, in this process."""
    fake = FakeQueue()
    monkeypatch.setattr(print_helper, "open_queue", lambda _: fake)
    monkeypatch.setattr(print_helper, "start_without_screen", lambda _: Application())
    monkeypatch.setattr(print_helper, "SheetDocument", lambda *words: FakeDocument(words[2]))
    monkeypatch.setattr(print_helper, "forbid_core_dumps", lambda: None)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    pipe = RequestPipe()
    pipe.write(encode_job(SHEET, "Front", Paper.LETTER, 60.0))
    monkeypatch.setattr(sys, "stdin", StandardInput(pipe.reader))
    yield fake
    pipe.close()


@dataclass(frozen=True)
class StandardInput:
    """Stands for that of the process."""

    descriptor: int

    def fileno(self) -> int:
        """Give its file descriptor."""
        return self.descriptor


class Application:
    """Stands for Qt's."""

    def shutdown(self) -> None:
        """Take nothing down."""


@pytest.mark.parametrize("reason", PrintReason)
@pytest.mark.parametrize("state", PrintState)
def test_every_outcome_of_a_queue_is_told(
    queue: FakeQueue,
    capsys: pytest.CaptureFixture[str],
    state: PrintState,
    reason: PrintReason,
) -> None:
    """The exit status is 0 only for printed and sent."""
    queue.outcome = PrintOutcome(state, reason, "7")

    status = print_helper.run(Namespace())

    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last == {"outcome": state.value, "reason": reason.value, "job": "7"}
    assert status == (0 if state.value in {"printed", "sent"} else 1)


def test_a_sheet_is_handed_over_once(queue: FakeQueue) -> None:
    """One job, one sheet, under a name of random digits."""
    print_helper.run(Namespace())

    assert queue.sheets == [PDF]
    assert queue.titles[0].removeprefix("sheet-").isalnum()


def test_a_screen_that_is_gone_stops_no_job_halfway(
    queue: FakeQueue, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is told to nobody is no fault: the queue still has to take the document back."""

    class GoneScreen(io.StringIO):
        def flush(self) -> None:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", GoneScreen())

    assert print_helper.run(Namespace()) == 0
    assert queue.sheets == [PDF]
    assert capsys.readouterr().err == ""


def test_a_fault_of_ours_is_an_outcome_too(
    queue: FakeQueue, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its kind is told, and nothing that it says."""

    def fail(*_words: object) -> FakeDocument:
        raise RuntimeError(CANARY)

    monkeypatch.setattr(print_helper, "SheetDocument", fail)

    assert print_helper.run(Namespace()) == 1
    said = capsys.readouterr()
    assert json.loads(said.out.splitlines()[-1])["outcome"] == "failed"
    assert said.err == "askwell: the print helper failed: RuntimeError\n"
    assert not queue.sheets
