"""What starts after a screen has ended, and when."""

import signal

import pytest

from kiosk.domain.errors import CrashLoopError, FontError, InterfaceError, ProfileError
from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.pulse import Word
from kiosk.domain.restarts import (
    CALM_S,
    MANY,
    SHORTEST_LIFE_S,
    Ending,
    Mode,
    Standing,
    after,
    ending_of,
    wait_for_process_s,
)

NONE: frozenset[Word] = frozenset()
PLANNED = frozenset({Word.PLANNED})
REFUSED = frozenset({Word.REFUSED})
LONG_S = SHORTEST_LIFE_S
LACKING = {
    Ending.NO_FONTS: FontError.code,
    Ending.NO_SCREENS: InterfaceError.code,
    Ending.NO_PROFILE: ProfileError.code,
}


@pytest.mark.parametrize(
    ("status", "words", "lived_s", "ending"),
    [
        (0, NONE, LONG_S, Ending.ASKED),
        (0, PLANNED, LONG_S, Ending.PLANNED),
        (0, NONE, LONG_S - 0.1, Ending.CRASHED),
        (0, PLANNED, LONG_S - 0.1, Ending.CRASHED),
        (0, frozenset({Word.FAULT}), LONG_S, Ending.CRASHED),
        (1, NONE, LONG_S, Ending.CRASHED),
        (2, NONE, 0.5, Ending.CRASHED),
        (3, NONE, 0.5, Ending.NO_GRAPHICS),
        (134, NONE, LONG_S, Ending.CRASHED),
        (-signal.SIGSEGV, NONE, LONG_S, Ending.CRASHED),
        (-signal.SIGKILL, PLANNED, LONG_S, Ending.CRASHED),
        (1, REFUSED, 0.5, Ending.REFUSED),
        (2, REFUSED, 0.5, Ending.REFUSED),
        (1, frozenset({Word.NO_FONTS}), 0.5, Ending.NO_FONTS),
        (1, frozenset({Word.NO_SCREENS, Word.FAULT}), 0.5, Ending.NO_SCREENS),
        (1, frozenset({Word.NO_PROFILE}), LONG_S, Ending.NO_PROFILE),
        (10, NONE, 0.5, Ending.FINAL),
        (20, NONE, LONG_S, Ending.FINAL),
        (30, NONE, LONG_S, Ending.FINAL),
    ],
)
def test_an_end_is_told_by_status_and_words(
    status: int, words: frozenset[Word], lived_s: float, ending: Ending
) -> None:
    """Everything that nobody wanted is a crash."""
    assert ending_of(status, words, lived_s) is ending


def test_the_exit_codes_are_those_of_the_contract() -> None:
    """Session files of systemd and Shell Launcher name them too."""
    assert {code.name: code.value for code in ExitCode} == {
        "RESTART": 0,
        "RESTART_IN_SOFTWARE": 3,
        "STAY_CLOSED": 10,
        "RESTART_PC": 20,
        "SHUT_DOWN": 30,
    }


def story(*endings: tuple[float, Ending]) -> list[tuple[Mode, float]]:
    """Tell mode and wait after each of some endings, with seconds between them."""
    standing, now_s, told = Standing(), 1000.0, []
    for lived_s, ending in endings:
        now_s += lived_s
        standing, wait_s = after(standing, ending, now_s)
        now_s += wait_s
        told.append((standing.mode, wait_s))
    return told


def test_crashes_lead_to_safe_mode_and_then_to_the_desk() -> None:
    """Five each; the first restart of each waits for nothing."""
    assert story(*[(1.0, Ending.CRASHED)] * 17) == [
        *[(Mode.NORMAL, wait_s) for wait_s in (0.0, 1.0, 2.0, 5.0)],
        *[(Mode.SAFE, wait_s) for wait_s in (0.0, 0.0, 1.0, 2.0, 5.0)],
        *[(Mode.DESK, wait_s) for wait_s in (0.0, 0.0, 1.0, 2.0, 5.0, 10.0, 30.0, 30.0)],
    ]


@pytest.mark.parametrize("ending", [Ending.CRASHED, Ending.HUNG, Ending.REFUSED])
def test_each_unwanted_end_counts(ending: Ending) -> None:
    """A hung screen is no better than a crashed one."""
    assert story(*[(1.0, ending)] * MANY)[-1][0] is Mode.SAFE


def test_calm_makes_up_for_crashes() -> None:
    """Four in ten minutes change nothing, again and again."""
    assert story((1.0, Ending.CRASHED), (CALM_S, Ending.CRASHED)) == [(Mode.NORMAL, 0.0)] * 2
    slow = story(*[(CALM_S / 4, Ending.CRASHED)] * 40)
    assert {mode for mode, _ in slow} == {Mode.NORMAL}
    assert max(wait_s for _, wait_s in slow) <= 5.0


@pytest.mark.parametrize("ending", [Ending.ASKED, Ending.PLANNED])
@pytest.mark.parametrize("mode", list(Mode))
def test_a_wanted_restart_begins_anew(mode: Mode, ending: Ending) -> None:
    """With all settings, since somebody may have set them right."""
    standing = Standing(mode, (1.0, 2.0), in_software=True)
    assert after(standing, ending, 3.0) == (Standing(), 0.0)


def test_after_the_desk_one_crash_is_enough() -> None:
    """The window comes back at once, and the kiosk is tried again later."""
    tried, wait_s = after(Standing(Mode.DESK, (1.0,)), Ending.DESK_OVER, 700.0)
    assert (tried.mode, wait_s) == (Mode.SAFE, 0.0)
    assert after(tried, Ending.CRASHED, 701.0) == (Standing(Mode.DESK), 0.0)


def test_after_the_desk_calm_is_enough_too() -> None:
    """What has run for ten minutes has as many tries again as any."""
    tried, _ = after(Standing(Mode.DESK), Ending.DESK_OVER, 700.0)
    assert after(tried, Ending.CRASHED, 700.0 + CALM_S)[0].mode is Mode.SAFE


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.SAFE])
@pytest.mark.parametrize(("ending", "code"), LACKING.items(), ids=str)
def test_what_no_restart_brings_back_leads_to_the_desk_at_once(
    mode: Mode, ending: Ending, code: str
) -> None:
    """It names the failure that staff look up."""
    expected = Standing(Mode.DESK, desk_code=code)
    assert after(Standing(mode, (1.0,)), ending, 2.0) == (expected, 0.0)


@pytest.mark.parametrize("ending", LACKING)
def test_where_not_even_the_desk_can_be_shown_nobody_hurries(ending: Ending) -> None:
    """As after any crash of its window."""
    waits = [wait_s for _, wait_s in story(*[(0.5, ending)] * 9)]
    assert waits == [0.0, 0.0, 1.0, 2.0, 5.0, 10.0, 30.0, 30.0, 30.0]


def test_after_the_desk_what_was_missing_may_be_back() -> None:
    """Then the kiosk is as the clinic has set it, and may crash as often as any."""
    desk, _ = after(Standing(), Ending.NO_FONTS, 1.0)
    assert after(desk, Ending.DESK_OVER, 700.0) == (Standing(), 0.0)


def test_a_crash_loop_names_itself() -> None:
    """The window of the desk comes of nothing else then."""
    assert after(Standing(Mode.SAFE, (1.0,) * (MANY - 1)), Ending.CRASHED, 2.0) == (
        Standing(Mode.DESK, desk_code=CrashLoopError.code),
        0.0,
    )


def test_without_a_process_nobody_hurries() -> None:
    """At least a second, then more; the last wait goes on."""
    waits = [wait_for_process_s(failures) for failures in range(1, 8)]
    assert waits == [1.0, 2.0, 5.0, 10.0, 30.0, 30.0, 30.0]


def test_a_failed_driver_is_not_used_again() -> None:
    """Not after the crashes that follow either; it counts as one itself."""
    first, wait_s = after(Standing(), Ending.NO_GRAPHICS, 1.0)
    assert (first, wait_s) == (Standing(crashes_s=(1.0,), in_software=True), 0.0)
    assert after(first, Ending.CRASHED, 2.0)[0].in_software
