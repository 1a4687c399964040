"""The steps of a start are those of the real program."""

import os
from pathlib import Path

import pytest

from tests.bench.start_marks import MARKS
from tests.bench.start_profile import STEPS, marks_of_start, steps_ms


def test_each_step_of_a_real_start_is_seen_in_its_order(tmp_path: Path) -> None:
    """By the program as it is, with its supervisor."""
    marks = marks_of_start(tmp_path, os.environ)

    assert tuple(marks) == MARKS
    assert list(marks.values()) == sorted(marks.values())
    assert min(marks.values()) > 0


def test_a_start_that_fails_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """With how far it came."""
    (tmp_path / "profile").write_text("no folder")

    with pytest.raises(RuntimeError, match="the start came to python"):
        marks_of_start(tmp_path / "profile" / "in", os.environ)

    assert "cannot be made" in capfd.readouterr().err


def test_a_step_lasts_from_one_mark_to_the_next() -> None:
    """The first from the call."""
    marks = {mark: (place + 1) ** 2 / 1000 for place, mark in enumerate(MARKS)}

    assert list(steps_ms(marks).values()) == pytest.approx([1, 3, 5, 7, 9, 11, 13, 15, 17])


def test_each_step_has_its_words() -> None:
    """In the order of the start."""
    assert tuple(STEPS) == MARKS
