"""``askwell usage export`` writes what may be told, where it is wanted."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.domain.usage import DayCounts, UsageCounts, monday_of
from kiosk.host.clock import today
from kiosk.storage.profile import Profile
from kiosk.storage.usage_file import add_usage
from kiosk.storage.usage_job import UsageJob, encode_job

HEAD = "week,pages,questions,sheets,faults,visits en,visits es,visits ar"


def job() -> UsageJob:
    """Count on this day, and on the one a year ahead."""
    day = today()
    counts = DayCounts(pages=120, questions=14, sheets=9, faults=0)
    days = {day: counts, day + timedelta(days=365): counts}
    return UsageJob(UsageCounts(days, {monday_of(day): {"en": 31, "es": 9}}), day, 104)


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """The profile of a kiosk that was used."""
    folder = tmp_path / "profile"
    folder.mkdir()
    add_usage(Profile(folder, writable=True), job())
    return folder


def test_a_small_count_is_not_exported(used: Path, tmp_path: Path) -> None:
    """From ten on they are; a language that nobody chose has none, and the future is not told."""
    out = tmp_path / "out.csv"

    assert main(["usage", "export", str(out), "--profile", str(used)]) == 0

    week = monday_of(today()).isoformat()
    assert out.read_bytes().decode().splitlines() == [
        HEAD, f"{week},120,14,under 10,0,31,under 10,0"
    ]  # fmt: skip


def test_without_counts_there_are_only_names(tmp_path: Path) -> None:
    """A kiosk that is new."""
    out = tmp_path / "out.csv"

    assert main(["usage", "export", str(out), "--profile", str(tmp_path)]) == 0
    assert out.read_bytes() == f"{HEAD}\r\n".encode()


def test_a_place_that_cannot_be_written_is_told(
    used: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one line."""
    assert main(["usage", "export", str(used), "--profile", str(used)]) == 1
    assert capsys.readouterr().err == f"askwell: cannot write {used}: Is a directory\n"


def test_another_action_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    """There is one."""
    assert main(["usage", "delete", "x"]) == 2
    assert "invalid choice" in capsys.readouterr().err


class Pipe:
    """Standard input with a line in it."""

    def __init__(self, line: bytes) -> None:
        """Hold the line."""
        self.buffer = self
        self._line = line

    def read(self, _most: int) -> bytes:
        """Give it."""
        return self._line


@pytest.mark.parametrize(
    ("line", "said", "status"),
    [(encode_job(job()), "kept\n", 0), (b"nonsense", "", 1)],
)
def test_the_helper_answers_in_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    line: bytes, said: str, status: int,
) -> None:  # fmt: skip
    """Or not at all, when nobody who knows it has called."""
    monkeypatch.setattr("sys.stdin", Pipe(line))

    assert main(["usage-helper", "--profile", str(tmp_path)]) == status
    assert capsys.readouterr().out == said


def test_the_helper_tells_that_it_could_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In its place stands a folder."""
    (tmp_path / "usage.db").mkdir()
    monkeypatch.setattr("sys.stdin", Pipe(encode_job(job())))

    assert main(["usage-helper", "--profile", str(tmp_path)]) == 1
    assert capsys.readouterr().out == "not-writable\n"
