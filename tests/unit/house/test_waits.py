"""Tests wait for a condition and never for a time, and the gate catches one that does not."""

from pathlib import Path

import pytest

from tests.unit.house.wait_rules import waits_for_a_time

# What measures, and what lets hours pass, is no test of one fact.
MEASURES = {"bench", "soak"}


def test_no_test_waits_for_a_time(project: Path) -> None:
    """Neither a test nor what it is built from."""
    tests = project / "tests"
    found = [
        f"{file.relative_to(project)}:{line}"
        for file in sorted(tests.rglob("*.py"))
        if file.relative_to(tests).parts[0] not in MEASURES
        for line in waits_for_a_time(file.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(
            f"def test_it(qtbot):\n    {pause}",
            marks=pytest.mark.planted("T8", f"a test that waits for a time: {pause}"),
        )
        for pause in ("time.sleep(1)", "sleep(0.1)", "qtbot.wait(50)", "QTest.qWait(50)")
    ]
    + [
        pytest.param(
            "while look():\n    def pause():\n        time.sleep(1)",
            marks=pytest.mark.planted("T8", "a pause in a function that only stands in a loop"),
        )
    ],
)
def test_a_wait_for_a_time_is_found(source: str) -> None:
    """On a busy machine it is too short, on a quick one too long."""
    assert len(list(waits_for_a_time(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "while not holds():\n    time.sleep(0.01)",
        "qtbot.waitUntil(holds)",
        "program = 'import time; time.sleep(60)'",
        "clock.sleep(3)",
    ],
)
def test_a_wait_for_a_condition_passes(source: str) -> None:
    """What looks again, and what another process or a staged clock does."""
    assert list(waits_for_a_time(source)) == []
