"""The helper process: a job in by its pipe, states out as lines."""

import io
import json
import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from kiosk.commands import print_helper
from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.helper import helper_command, helper_environment
from kiosk.printing.job import encode_job
from kiosk.sheet.model import SheetModel, SheetQuestion, SheetRequest, SheetWords
from tests.fakes.print_queue import FakeQueue
from tests.printing.reading import page_sizes_pt, text_of

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


def helped(job: bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the real helper."""
    return subprocess.run(
        helper_command(),
        input=job,
        capture_output=True,
        check=False,
        env=helper_environment({**os.environ, **environment}),
    )


def told(process: subprocess.CompletedProcess[bytes]) -> list[object]:
    """Give what its lines say."""
    return [json.loads(line) for line in process.stdout.splitlines()]


def test_a_sheet_is_prepared_sent_and_told(tmp_path: Path) -> None:
    """Each state has its line; the last one is the outcome."""
    process = helped(encode_job(SHEET, f"folder:{tmp_path}", Paper.LETTER, 60.0))
    (sheet,) = tmp_path.iterdir()

    assert told(process) == [
        {"state": "preparing"},
        {"state": "sent"},
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

    assert len(list(tmp_path.glob("sheet-*.pdf"))) == 2


@pytest.mark.parametrize(
    "job",
    [
        b"",
        b"{}",
        b"\xff",
        encode_job({"model": CANARY}, "folder:.", Paper.LETTER, 60.0),
    ],
    ids=["nothing", "no job", "no text", "no sheet"],
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


class Pipe:
    """Stands for a standard input that has a job in it."""

    def __init__(self, job: bytes) -> None:
        self.buffer = io.BytesIO(job)


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> FakeQueue:
    """Let every job go to a fake queue, in this process, with a PDF that is none."""
    fake = FakeQueue()
    monkeypatch.setattr(print_helper, "open_queue", lambda *_: fake)
    monkeypatch.setattr(print_helper, "_pdf", lambda _: b"%PDF-")
    monkeypatch.setattr(sys, "stdin", Pipe(encode_job(SHEET, "Front", Paper.LETTER, 60.0)))
    return fake


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

    assert queue.sheets == [b"%PDF-"]
    assert queue.titles[0].removeprefix("sheet-").isalnum()


def test_a_fault_of_ours_is_an_outcome_too(
    queue: FakeQueue, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its kind is told, and nothing that it says."""

    def fail(_job: object) -> bytes:
        raise RuntimeError(CANARY)

    monkeypatch.setattr(print_helper, "_pdf", fail)

    assert print_helper.run(Namespace()) == 1
    said = capsys.readouterr()
    assert json.loads(said.out.splitlines()[-1])["outcome"] == "failed"
    assert said.err == "askwell: the print helper failed: RuntimeError\n"
    assert not queue.sheets
