"""The idle clock: a slow reader gets time, an abandoned visit ends, nothing ends unwarned."""

from collections.abc import Callable, Iterator
from math import inf

import pytest
from msgspec.structs import replace

from kiosk.domain.idle import (
    IdleClock,
    IdlePolicy,
    IdleStage,
    WaitMinutes,
    asked_anew,
    idle_before_warning_s,
    may_be_another,
    next_change_s,
    no_time_limit,
    printing,
    screen_changed,
    speaking,
    speech_paused,
    stage,
    touched,
    untouched_s,
    wait_minutes,
)

POLICY = IdlePolicy()
WAITS = (
    (0, 120),
    (99, 120),
    (100, 120),
    (101, 121.2),
    (150, 180),
    (499, 598.8),
    (500, 600),
    (9999, 600),
)


@pytest.fixture
def clock() -> IdleClock:
    """A clock at 1000 s whose screen has 120 words: 144 s before the warning."""
    return screen_changed(IdleClock(at_s=1000.0), words=120, now_s=1000.0)


def wrong_waits(rule: Callable[[int], float]) -> Iterator[str]:
    """Name each number of words that gets too short or too long a time."""
    for words, seconds in WAITS:
        if rule(words) != pytest.approx(seconds):
            yield f"{words} words: {rule(words):g} s instead of {seconds:g} s"


def test_the_time_before_the_warning_follows_the_words() -> None:
    """A screen gets twice a slow reader's time, within 120 and 600 s."""
    assert list(wrong_waits(idle_before_warning_s)) == []


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        pytest.param(
            lambda _words: 120.0, "500 words: 120 s instead of 600 s",
            marks=pytest.mark.planted("A32", "a wait that does not follow the words"),
        ),
        pytest.param(
            lambda words: idle_before_warning_s(words) / 2, "150 words: 90 s instead of 180 s",
            marks=pytest.mark.planted("A32", "a wait for one reading instead of two"),
        ),
        pytest.param(
            lambda words: min(600.0, 1.2 * words), "0 words: 0 s instead of 120 s",
            marks=pytest.mark.planted("A32", "a screen with few words that is given no time"),
        ),
        pytest.param(
            lambda words: max(120.0, 1.2 * words), "9999 words: 11998.8 s instead of 600 s",
            marks=pytest.mark.planted("A32", "a long screen that waits for hours"),
        ),
    ],
)  # fmt: skip
def test_a_wrong_wait_is_named(rule: Callable[[int], float], told: str) -> None:
    """By the words and the seconds."""
    assert told in wrong_waits(rule)


def test_an_unknown_screen_gets_three_minutes() -> None:
    """Before any screen told its words, the warning comes after 180 s."""
    assert next_change_s(IdleClock(at_s=0.0), POLICY, 0.0) == 180.0


@pytest.mark.parametrize(
    ("later_s", "expected"),
    [
        (0.0, IdleStage.IN_USE),
        (143.9, IdleStage.IN_USE),
        (144.0, IdleStage.WARNING),
        (203.9, IdleStage.WARNING),
        (204.0, IdleStage.RESET),
        (9999.0, IdleStage.RESET),
    ],
)
def test_a_warning_of_sixty_seconds_comes_before_the_reset(
    clock: IdleClock, later_s: float, expected: IdleStage
) -> None:
    """The stages change exactly at their times."""
    assert stage(clock, POLICY, 1000.0 + later_s) is expected


def test_a_clinic_can_make_the_warning_longer(clock: IdleClock) -> None:
    """A warning of 300 s ends after 300 s."""
    policy = IdlePolicy(warning_s=300.0)

    assert stage(clock, policy, 1144.0 + 299.0) is IdleStage.WARNING
    assert stage(clock, policy, 1144.0 + 300.0) is IdleStage.RESET


@pytest.mark.parametrize(("warning_s", "least", "most"), [(60.0, 3, 11), (90.0, 3, 12)])
def test_the_wait_is_told_in_whole_minutes(warning_s: float, least: int, most: int) -> None:
    """From the shortest to the longest, with the warning that the clinic has set."""
    assert wait_minutes(IdlePolicy(warning_s=warning_s)) == WaitMinutes(least, most)


def test_the_warning_can_be_extended_without_limit(clock: IdleClock) -> None:
    """A touch in the warning gives the whole time again, the fiftieth time as the first."""
    now_s = 1000.0
    for _ in range(50):
        now_s += 203.0
        assert stage(clock, POLICY, now_s) is IdleStage.WARNING
        clock = touched(clock, now_s)
        assert next_change_s(clock, POLICY, now_s) == 144.0


def test_a_warning_that_is_touched_stands_its_whole_time_again(clock: IdleClock) -> None:
    """However little of it was left, also without a time limit."""
    for left in (clock, no_time_limit(clock, wanted=True)):
        warned_s = 1000.0 + next_change_s(left, POLICY, 1000.0)
        asked = asked_anew(left, POLICY, warned_s + POLICY.warning_s - 1.0)

        assert stage(asked, POLICY, warned_s + POLICY.warning_s) is IdleStage.WARNING
        assert next_change_s(asked, POLICY, warned_s + POLICY.warning_s - 1.0) == POLICY.warning_s


def test_a_changed_screen_does_not_restart_the_untouched_time(clock: IdleClock) -> None:
    """Untouched seconds stay counted when the screen changes by itself."""
    changed = screen_changed(clock, words=500, now_s=1100.0)

    assert untouched_s(changed, 1100.0) == 100.0
    assert next_change_s(changed, POLICY, 1100.0) == 500.0


def test_a_screen_with_few_words_never_skips_the_warning(clock: IdleClock) -> None:
    """After 500 s on a long page a short screen starts with its warning, not with the reset."""
    reading = screen_changed(clock, words=500, now_s=1000.0)

    short = screen_changed(reading, words=10, now_s=1500.0)

    assert stage(short, POLICY, 1500.0) is IdleStage.WARNING
    assert next_change_s(short, POLICY, 1500.0) == 60.0


def faults_of_the_hold(
    clock: IdleClock, speaks: Callable[..., IdleClock] = speaking
) -> Iterator[str]:
    """Name where the clock runs although something is said, or rests too long after it."""
    heard = speaks(clock, runs=True, now_s=1010.0)
    if untouched_s(heard, 5000.0) != 10.0 or next_change_s(heard, POLICY, 5000.0) != inf:
        yield "the clock runs while speech runs"
    quiet = speaks(heard, runs=False, now_s=5000.0)
    if untouched_s(quiet, 5030.0) != 10.0:
        yield "the clock runs within 30 s after speech"
    if untouched_s(quiet, 5031.0) != 11.0:
        yield "the clock does not run on 30 s after speech"
    if next_change_s(quiet, POLICY, 5000.0) != 30.0 + 134.0:
        yield "the timer does not wait for the rest after speech"


def test_running_speech_stops_the_clock_and_thirty_seconds_after(clock: IdleClock) -> None:
    """Time counts again from 30 s after the end of speech."""
    assert list(faults_of_the_hold(clock)) == []


def unheld(clock: IdleClock, now_s: float, **_runs: bool) -> IdleClock:
    """Take no note of speech."""
    return speaking(clock, runs=False, now_s=now_s)


def without_rest(clock: IdleClock, *, runs: bool, now_s: float) -> IdleClock:
    """Count again from the end of speech on."""
    return speaking(clock, runs=True, now_s=now_s) if runs else speech_paused(clock, now_s)


@pytest.mark.parametrize(
    ("speaks", "told"),
    [
        pytest.param(
            unheld, "the clock runs while speech runs",
            marks=pytest.mark.planted("A35", "speech that does not stop the clock"),
        ),
        pytest.param(
            without_rest, "the clock runs within 30 s after speech",
            marks=pytest.mark.planted("A35", "no 30 s of rest after speech"),
        ),
    ],
)  # fmt: skip
def test_a_fault_of_the_hold_is_named(
    clock: IdleClock, speaks: Callable[..., IdleClock], told: str
) -> None:
    """A visit must not end under the words of the kiosk."""
    assert told in faults_of_the_hold(clock, speaks)


def test_paused_speech_does_not_stop_the_clock(clock: IdleClock) -> None:
    """Time counts from the pause on, and speech that goes on stops it again."""
    paused = speech_paused(speaking(clock, runs=True, now_s=1000.0), 1050.0)
    assert untouched_s(paused, 1060.0) == 10.0

    resumed = speaking(paused, runs=True, now_s=1060.0)
    assert untouched_s(resumed, 2000.0) == 10.0


def test_the_end_of_speech_that_never_ran_changes_nothing(clock: IdleClock) -> None:
    """No 30 s are given away to a silent kiosk."""
    silent = speaking(clock, runs=False, now_s=1010.0)

    assert untouched_s(silent, 1020.0) == 20.0


def test_printing_stops_the_clock_for_at_most_sixty_seconds(clock: IdleClock) -> None:
    """A print job that hangs does not keep a visit for ever."""
    stuck = printing(clock, runs=True, now_s=1010.0)

    assert untouched_s(stuck, 1070.0) == 10.0
    assert untouched_s(stuck, 1080.0) == 20.0


@pytest.mark.parametrize(("ends_s", "counts_from_s"), [(1020.0, 1050.0), (1055.0, 1070.0)])
def test_time_counts_again_thirty_seconds_after_printing(
    clock: IdleClock, ends_s: float, counts_from_s: float
) -> None:
    """The 30 s after a job lie within the 60 s that printing may take."""
    done = printing(printing(clock, runs=True, now_s=1010.0), runs=False, now_s=ends_s)

    assert untouched_s(done, counts_from_s) == 10.0
    assert untouched_s(done, counts_from_s + 1) == 11.0


def test_the_end_of_a_long_print_job_takes_no_counted_time_back(clock: IdleClock) -> None:
    """After its 60 s a job's end changes nothing."""
    done = printing(printing(clock, runs=True, now_s=1000.0), runs=False, now_s=1100.0)

    assert untouched_s(done, 1100.0) == 40.0


def test_the_end_of_no_print_job_changes_nothing(clock: IdleClock) -> None:
    """No 30 s are given away where nothing was printed."""
    assert untouched_s(printing(clock, runs=False, now_s=1010.0), 1020.0) == 20.0


def test_the_end_of_printing_does_not_cut_the_rest_after_speech(clock: IdleClock) -> None:
    """Of two reasons to stand still the longer one holds."""
    both = speaking(printing(clock, runs=True, now_s=1000.0), runs=True, now_s=1000.0)
    printed = printing(both, runs=False, now_s=1001.0)

    quiet = speaking(printed, runs=False, now_s=1020.0)

    assert untouched_s(quiet, 1050.0) == 0.0


def test_no_time_limit_ends_after_thirty_minutes(clock: IdleClock) -> None:
    """The last minute of the 30 is the warning, whatever the words on the screen."""
    unlimited = no_time_limit(clock, wanted=True)
    elsewhere = screen_changed(unlimited, words=10, now_s=1900.0)

    assert stage(elsewhere, POLICY, 1000.0 + 1739.0) is IdleStage.IN_USE
    assert stage(elsewhere, POLICY, 1000.0 + 1740.0) is IdleStage.WARNING
    assert stage(elsewhere, POLICY, 1000.0 + 1800.0) is IdleStage.RESET


def test_no_time_limit_can_be_taken_back(clock: IdleClock) -> None:
    """After the touch that ends it, the usual time holds."""
    unlimited = no_time_limit(clock, wanted=True)

    limited = no_time_limit(touched(unlimited, 1700.0), wanted=False)

    assert next_change_s(limited, POLICY, 1700.0) == 144.0


def test_the_timer_learns_the_seconds_left(clock: IdleClock) -> None:
    """In the warning the next change is the reset, and after it nothing changes."""
    assert next_change_s(clock, POLICY, 1144.0) == 60.0
    assert next_change_s(clock, POLICY, 1203.0) == 1.0
    assert next_change_s(clock, POLICY, 1204.0) == inf


def test_a_moment_in_the_past_takes_no_time_away(clock: IdleClock) -> None:
    """An event that is told late neither counts twice nor counts back."""
    late = speech_paused(screen_changed(clock, words=120, now_s=1100.0), 1050.0)

    assert untouched_s(late, 1100.0) == 100.0


def test_asking_changes_nothing(clock: IdleClock) -> None:
    """A clock that was asked at many moments equals one that was not."""
    before = replace(clock)
    for now_s in range(1000, 1300, 7):
        stage(clock, POLICY, now_s)
        next_change_s(clock, POLICY, now_s)

    assert clock == before


@pytest.mark.parametrize(
    ("words", "later_s", "another"),
    [(0, 59.9, False), (0, 60.0, True), (300, 179.0, False), (300, 180.0, True), (0, 999.0, True)],
)
def test_after_half_of_the_time_a_touch_may_be_another_persons(
    words: int, later_s: float, *, another: bool
) -> None:
    """That is what a slow reader needs for the screen, and at least a minute."""
    clock = screen_changed(IdleClock(at_s=1000.0), words=words, now_s=1000.0)

    assert may_be_another(clock, 1000.0 + later_s) is another


def test_no_time_limit_does_not_change_who_may_have_come(clock: IdleClock) -> None:
    """The half of 30 minutes would be too long to ask."""
    unlimited = no_time_limit(touched(clock, 1000.0), wanted=True)

    assert may_be_another(unlimited, 1000.0 + 72.0)
