"""``askwell usage export`` writes what may be told, where it is wanted."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import zip_longest
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
    """Count a week ago, today, and a year ahead."""
    day = today() - timedelta(weeks=1)
    counts = DayCounts(pages=120, questions=14, sheets=9, faults=0)
    days = {day: counts, today(): counts, today() + timedelta(days=365): counts}
    return UsageJob(UsageCounts(days, {monday_of(day): {"en": 31, "es": 9}}), today(), 104)


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """The profile of a kiosk that was used."""
    folder = tmp_path / "profile"
    folder.mkdir()
    add_usage(Profile(folder, writable=True), job())
    return folder


def wrong_lines(used: Path, out: Path) -> Iterator[str]:
    """Export what was counted, and name each line that is not as it should be told."""
    assert main(["usage", "export", str(out), "--profile", str(used)]) == 0
    week = monday_of(today() - timedelta(weeks=1)).isoformat()
    lines = out.read_bytes().decode().splitlines()
    wanted = [HEAD, f"{week},120,14,under 10,0,31,under 10,0"]
    yield from (line for line, right in zip_longest(lines, wanted, fillvalue="") if line != right)


def test_a_small_count_is_not_exported(used: Path, tmp_path: Path) -> None:
    """From ten on they are; a language that nobody chose has none, and only last week is told."""
    assert list(wrong_lines(used, tmp_path / "out.csv")) == []


@pytest.mark.planted("P15", "an export that tells of nine sheets")
def test_a_small_count_in_an_export_is_named(
    used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever gets the file could tell a single visitor from it."""
    monkeypatch.setattr("kiosk.domain.usage.SHOWN_FROM", 1)

    (line,) = wrong_lines(used, tmp_path / "out.csv")
    assert line.endswith(",120,14,9,0,31,9,0")


def test_without_counts_there_are_only_names(tmp_path: Path) -> None:
    """A kiosk that is new."""
    out = tmp_path / "out.csv"

    assert main(["usage", "export", str(out), "--profile", str(tmp_path)]) == 0
    assert out.read_bytes() == f"{HEAD}\r\n".encode()


def test_no_older_week_is_exported_than_the_clinic_keeps(used: Path, tmp_path: Path) -> None:
    """Also where it is still in the file."""
    old = today() - timedelta(weeks=5)
    counts = UsageCounts({old: DayCounts(pages=120)})
    add_usage(Profile(used, writable=True), UsageJob(counts, today(), 104))
    (used / "settings.toml").write_text("usage.keep_weeks = 4\n")

    assert list(wrong_lines(used, tmp_path / "out.csv")) == []


def test_damaged_counts_are_told(
    used: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one line; a table without weeks would look as if nobody had come."""
    file, out = used / "usage.db", tmp_path / "out.csv"
    file.write_bytes(b"damaged")

    assert main(["usage", "export", str(out), "--profile", str(used)]) == 1
    assert capsys.readouterr().err == f"askwell: {file} is damaged or cannot be read\n"
    assert not out.exists()


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
