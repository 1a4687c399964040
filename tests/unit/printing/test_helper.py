"""How the helper process is started, and what is made of its words."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.printing import helper
from kiosk.printing.helper import helper_command, helper_environment, run_helper


def stand_in(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Let a few lines of Python take the place of the helper."""
    monkeypatch.setattr(helper, "helper_command", lambda: [sys.executable, "-c", code])


def test_from_source_the_package_runs_as_a_module() -> None:
    """The same interpreter starts the hidden role."""
    assert helper_command() == [sys.executable, "-m", "kiosk", "print-helper"]


def test_the_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no interpreter beside it."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/askwell/askwell")

    assert helper_command() == ["/opt/askwell/askwell", "print-helper"]


def test_a_helper_has_no_screen() -> None:
    """Nothing can show a dialog."""
    clean = helper_environment(
        {
            "DISPLAY": ":0",
            "WAYLAND_DISPLAY": "wayland-0",
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "en_US.UTF-8",
        }
    )

    assert clean == {
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "en_US.UTF-8",
        "PYTHONPATH": clean["PYTHONPATH"],
    }


def test_a_frozen_helper_finds_the_libraries_that_it_brings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The system may have none of them."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    libraries = {
        "LD_LIBRARY_PATH": "/opt/askwell/_internal",
        "LD_LIBRARY_PATH_ORIG": "/usr/local/lib",
    }

    assert helper_environment(libraries) == {"QT_QPA_PLATFORM": "offscreen", **libraries}


def test_from_source_the_package_is_found_from_anywhere(project: Path) -> None:
    """The folder of the project leads the path; what was there stays behind it."""
    assert helper_environment({"PYTHONPATH": "/elsewhere"})["PYTHONPATH"].split(":") == [
        str(project),
        "/elsewhere",
    ]


def test_the_outcome_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stages and stray lines before it do not."""
    stand_in(
        monkeypatch,
        """print('{"state": "preparing", "reason": "none"}')
print('something else')
print('{"outcome": "sent", "reason": "none", "job": "7"}')""",
    )

    assert run_helper(b"{}", 60.0) == PrintOutcome(PrintState.SENT, PrintReason.NONE, "7")


@pytest.mark.parametrize("code", ["", "raise SystemExit(3)", "import os; os.abort()"])
def test_a_helper_that_ends_without_a_word_has_failed(
    monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """A crash is an outcome like any other."""
    stand_in(monkeypatch, code)

    assert run_helper(b"{}", 60.0) == PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)


@pytest.mark.parametrize("stage", ["sending", "sent", "printing"])
def test_a_helper_that_ends_after_it_has_sent_leaves_it_open(
    monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    """The sheet may come all the same."""
    stand_in(monkeypatch, f"""print('{{"state": "{stage}", "reason": "none"}}')""")

    assert run_helper(b"{}", 60.0) == PrintOutcome(
        PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN
    )


def test_the_job_goes_through_the_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """The helper reads it as one line, and nowhere else."""
    stand_in(
        monkeypatch,
        """import sys, json
job = sys.stdin.readline()
print(json.dumps({"outcome": "sent", "reason": "none", "job": job}))""",
    )

    assert run_helper(b'{"a": 1}\n', 60.0).job == '{"a": 1}\n'


def test_a_helper_that_overruns_is_killed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """After the time of the job and that of calling it off."""
    monkeypatch.setattr(helper, "CANCEL_S", 0.5)
    monkeypatch.setattr(helper, "OVERRUN_S", 0.5)
    pid_file = tmp_path / "pid"
    stand_in(
        monkeypatch,
        f"""import os, pathlib, signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print('{{"state": "sent", "reason": "none"}}', flush=True)
pathlib.Path({str(pid_file)!r}).write_text(str(os.getpid()))
signal.pause()""",
    )

    assert run_helper(b"{}", 1.0) == PrintOutcome(
        PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN
    )
    assert not Path("/proc", pid_file.read_text()).exists()


INTERRUPTED_OUTCOME = """import json, os, signal, sys
sys.stdin.readline()
os.kill(os.getppid(), signal.SIGINT)
print(json.dumps({"outcome": "cancelled", "reason": "none", "job": sys.stdin.readline()}))"""
INTERRUPTED_TWICE = """import os, signal, sys
print(os.getpid(), file=open(sys.argv[1], "w"), flush=True)
for _ in range(2):
    sys.stdin.readline()
    os.kill(os.getppid(), signal.SIGINT)
signal.pause()"""


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Take Ctrl+C as Python does; a shell in the background starts what it starts without that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_calls_the_job_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C while it prints: the helper hears of it and tells how that ended."""
    stand_in(monkeypatch, INTERRUPTED_OUTCOME)

    assert run_helper(b"{}\n", 60.0) == PrintOutcome(
        PrintState.CANCELLED, PrintReason.NONE, '{"type":"call-off"}\n'
    )


@pytest.mark.usefixtures("interruptible")
def test_a_second_interrupt_ends_the_helper(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Who is in a hurry does not wait for the printer's word."""
    pid_file = tmp_path / "pid"
    command = [sys.executable, "-c", INTERRUPTED_TWICE, str(pid_file)]
    monkeypatch.setattr(helper, "helper_command", lambda: command)

    with pytest.raises(KeyboardInterrupt):
        run_helper(b"{}\n", 60.0)
    assert not Path("/proc", pid_file.read_text().strip()).exists()
