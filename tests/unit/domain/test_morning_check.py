"""The morning check: what was done, and what came of it."""

from datetime import date

import pytest

from kiosk.domain.morning_check import (
    MorningCheck,
    MorningStep,
    MorningVerdict,
    StepResult,
    noted,
    step_after,
)

WELL = StepResult(well=True)
WRONG = StepResult(well=False)
DAY = date(2026, 11, 23)
SHEET, TOUCH, SOUND = MorningStep


def check_of(**results: StepResult) -> MorningCheck:
    """Give a check in which some steps were done."""
    check = MorningCheck(DAY)
    for name, result in results.items():
        check = noted(check, MorningStep[name], result)
    return check


@pytest.mark.parametrize(
    ("check", "verdict"),
    [
        (check_of(), MorningVerdict.UNFINISHED),
        (check_of(SHEET=WELL), MorningVerdict.UNFINISHED),
        (check_of(SHEET=WELL, TOUCH=WELL, SOUND=WELL), MorningVerdict.WELL),
        (check_of(SHEET=WELL, TOUCH=WRONG, SOUND=WELL), MorningVerdict.WRONG),
        (check_of(SOUND=WRONG), MorningVerdict.WRONG),
    ],
)
def test_all_steps_together(check: MorningCheck, verdict: MorningVerdict) -> None:
    """Well only where each step is; a step that was passed over leaves it unfinished."""
    assert check.verdict is verdict


def test_a_step_that_is_done_again_counts_as_it_went_last() -> None:
    """Paper was put in."""
    check = noted(check_of(SHEET=WRONG), SHEET, WELL)

    assert check.results == {SHEET: WELL}
    assert check.day == DAY


@pytest.mark.parametrize(
    ("check", "step", "after"),
    [
        (check_of(), SHEET, TOUCH),
        (check_of(), TOUCH, SOUND),
        (check_of(), SOUND, None),
        (check_of(TOUCH=WRONG), SHEET, SOUND),
        (check_of(TOUCH=WELL, SOUND=WELL), SHEET, None),
    ],
)
def test_the_next_step_is_one_that_was_not_done(
    check: MorningCheck, step: MorningStep, after: MorningStep | None
) -> None:
    """One that is repeated leads to nothing that was done already."""
    assert step_after(check, step) is after
