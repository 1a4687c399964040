"""The page about reliability has the lists of the tests, and keeps figures that it was told."""

import json
from pathlib import Path

import pytest

from tests.bench.figures import Figure
from tests.soak import record, report

TITLE = report.PARTS["monkey"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where figures are kept meanwhile."""
    monkeypatch.setattr(record, "FOLDER", tmp_path)
    monkeypatch.setattr(report, "FOLDER", tmp_path)
    return tmp_path


def test_the_page_has_the_lists_of_the_tests() -> None:
    """If not, ``python -m tests.soak.report --lists`` writes them anew."""
    assert report.lists_page() in report.DOCUMENT.read_text(encoding="utf-8")


def test_what_was_measured_stands_there_with_its_limit(folder: Path) -> None:
    """Beside the command, the day, the machine and the versions."""
    figures = [Figure("events", "", 1_000_000), Figure("growth", "MB", 6.0, limit=5.0)]
    record.keep("monkey", "make soak", figures, ["A note."])
    assert (folder / "monkey.json").exists()
    page = report.figures_page("")
    assert "| events |  | 1,000,000 |  |" in page
    assert "| growth | ≤ 5 MB | 6.00 MB | **no** |" in page
    assert "`make soak`, 2" in page
    assert "A note." in page


def test_what_was_not_measured_this_time_stays(folder: Path) -> None:
    """And what never was is said to be so."""
    old = f"\n### {TITLE}\n\nMeasured last year.\n\n### Another\n\nGone.\n"
    page = report.figures_page(old)
    assert not any(folder.iterdir())
    assert f"### {TITLE}\n\nMeasured last year.\n" in page
    assert "Gone" not in page
    assert report.NOT_MEASURED in page


def test_a_written_page_is_read_again_as_it_was(folder: Path) -> None:
    """So that figures survive any number of times."""
    (folder / "monkey.json").write_text(
        json.dumps(
            {
                "command": "make soak",
                "date": "2026-11-29",
                "machine": "this one",
                "versions": "some",
                "figures": [],
                "notes": [],
            }
        )
    )
    page = report.figures_page("")
    (folder / "monkey.json").unlink()
    assert report.figures_page(page.partition(report.FIGURES)[2]) == page
