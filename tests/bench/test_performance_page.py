"""The page that a measurement writes."""

from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.bench.figures import Figure, Measured
from tests.bench.parts import PARTS
from tests.bench.performance_page import CHART, PAGE, TITLES, write_performance_page
from tests.bench.record import Kept, all_kept, keep

DAY = date(2026, 11, 29)
START = Figure("start", "s", 0.5, limit=0.6, against=1.0)
MEMORY = Figure("memory", "MB", 150.0, limit=0.35, against=400.0)
IDLE = Figure("idle", "% of a core", 0.25, limit=1.0)


@pytest.fixture
def page(tmp_path: Path) -> str:
    """The page of two parts, one of which is held against nothing."""
    kept = [
        Kept("chromium", DAY, ("a machine",), Measured((START, MEMORY, IDLE), ("As it is.",))),
        Kept("turns", DAY, ("a machine",), Measured((Figure("turn", "ms", 9.0),))),
    ]
    write_performance_page(kept, tmp_path)
    return (tmp_path / PAGE).read_text(encoding="utf-8")


def test_each_figure_stands_beside_its_target(page: str) -> None:
    """With the other program's figure where there is one."""
    assert "| start | s | 0.50 | 1.00 | 0.50 | ≤ 0.6 × | yes |" in page
    assert "| idle | % of a core | 0.25 |  |  | ≤ 1 | yes |" in page
    assert "| turn | ms | 9.0 |  |  | | |" in page


def test_a_missed_target_is_shown_as_missed(page: str) -> None:
    """In bold."""
    assert "| memory | MB | 150.0 | 400.0 | 0.38 | ≤ 0.35 × | **missed** |" in page


def test_it_says_when_and_on_what(page: str) -> None:
    """Below each table."""
    assert page.count("- Measured on 2026-11-29: a machine.") == 2
    assert "- As it is." in page


def test_the_chart_shows_what_has_a_ratio_and_a_target(page: str, tmp_path: Path) -> None:
    """One row each, in the colour of its judgement."""
    assert f"]({CHART})" in page
    svg = ET.parse(tmp_path / CHART)
    words = [text.text for text in svg.iter("{http://www.w3.org/2000/svg}text")]
    assert words[1:] == ["start", "0.50 ×", "memory", "0.38 ×, missed"]


def test_what_was_measured_before_stays(tmp_path: Path) -> None:
    """In the order of the parts, whatever was measured last."""
    turns = Kept("turns", DAY, ("one",), Measured((IDLE,)))
    first = Kept("chromium", DAY, ("one",), Measured((START,)))
    again = Kept("chromium", DAY, ("two",), Measured((MEMORY,), ("Again.",)))
    for one in (turns, first, again):
        keep(one, tmp_path / "kept")
    assert all_kept(tmp_path / "kept", ["chromium", "turns", "start"]) == [again, turns]


def test_each_part_has_a_title() -> None:
    """So that none breaks the page."""
    assert TITLES.keys() == PARTS.keys()


def test_the_page_of_the_project_lacks_no_part(project: Path) -> None:
    """A new part is measured before it is handed on."""
    page = (project / "docs" / PAGE).read_text(encoding="utf-8")
    there = {line.removeprefix("## ") for line in page.splitlines() if line.startswith("## ")}

    assert set(TITLES.values()) - there == set()
