"""When a visit counts as left: the time a reader gets, the warning, the reset.

All times are seconds of one monotonic clock that the caller reads. A caller keeps one
:class:`IdleClock` a visit, passes each event through the function of its name and asks
:func:`stage` what to show.
"""

from enum import Enum, auto
from math import ceil, inf

from msgspec import Struct
from msgspec.structs import replace

WORDS_PER_MINUTE = 100
READINGS = 2
SHORTEST_S = 120.0
LONGEST_S = 600.0
DEFAULT_S = 180.0
AFTER_SOUND_S = 30.0
PRINTING_HOLD_S = 60.0


class IdleStage(Enum):
    """What the untouched time calls for."""

    IN_USE = auto()
    WARNING = auto()
    RESET = auto()


class IdlePolicy(Struct, frozen=True):
    """What a clinic may change about the idle reset.

    Attributes:
        warning_s: How long the warning stands, at least 60.
        no_limit_s: When "no time limit for me" ends without a touch; its warning is the last
            part of it.

    Source:
        WCAG 2.2, success criterion 2.2.1 (at least 20 s to ask for more time; ours is longer).
    """

    warning_s: float = 60.0
    no_limit_s: float = 1800.0


class WaitMinutes(Struct, frozen=True):
    """How long a visit stays when nobody touches the screen; words on the screen decide.

    Attributes:
        least: Whole minutes, not more than the shortest wait.
        most: Whole minutes, not less than the longest wait.
    """

    least: int
    most: int


class IdleClock(Struct, frozen=True):
    """How long a kiosk has been untouched.

    Attributes:
        at_s: The moment that ``counted_s`` was counted up to.
        counted_s: Untouched seconds, without those that the clock stood still.
        before_warning_s: How long the present screen may stay untouched.
        speech_runs: Whether the kiosk is speaking now.
        after_speech_until_s: The clock stands still before this moment because of speech.
        printing_since_s: When the running print job began, or None.
        printing_until_s: The clock stands still before this moment because of a print job.
        unlimited: Whether the visitor asked for no time limit.
    """

    at_s: float
    counted_s: float = 0.0
    before_warning_s: float = DEFAULT_S
    speech_runs: bool = False
    after_speech_until_s: float = -inf
    printing_since_s: float | None = None
    printing_until_s: float = -inf
    unlimited: bool = False


def idle_before_warning_s(words: int) -> float:
    """Give the time that a screen may stay untouched before the warning.

    Args:
        words: Number of words on the screen, 0 or more.

    Returns:
        Seconds, from 120 to 600: twice the time of a slow reader at 100 words a minute.

    Source:
        Brysbaert, How many words do we read per minute? (2019): 238 on average, fewer for
        older and second-language readers; 100 and the bounds are ours.
    """
    reading_s = READINGS * words / WORDS_PER_MINUTE * 60
    return max(SHORTEST_S, min(LONGEST_S, reading_s))


def wait_minutes(policy: IdlePolicy) -> WaitMinutes:
    """Tell after how many minutes without a touch a visit is erased, its warning included."""
    least_s, most_s = SHORTEST_S + policy.warning_s, LONGEST_S + policy.warning_s
    return WaitMinutes(int(least_s // 60), ceil(most_s / 60))


def touched(clock: IdleClock, now_s: float) -> IdleClock:
    """Start the untouched time again; this may happen any number of times."""
    return replace(clock, at_s=now_s, counted_s=0.0)


def asked_anew(clock: IdleClock, policy: IdlePolicy, now_s: float) -> IdleClock:
    """Let the warning stand its whole time from now on, whatever was untouched before."""
    return replace(clock, at_s=now_s, counted_s=_warning_at_s(clock, policy))


def screen_changed(clock: IdleClock, words: int, now_s: float) -> IdleClock:
    """Give the time that the new screen needs.

    It does not start the untouched time again: the touch that changed the screen did. A screen
    that changed by itself, such as the end of a print job, still gets its whole warning. Do
    not call it when the warning itself appears.
    """
    allowed_s = idle_before_warning_s(words)
    counted = _counted(clock, now_s)
    counted_s = counted.counted_s if clock.unlimited else min(counted.counted_s, allowed_s)
    return replace(counted, before_warning_s=allowed_s, counted_s=counted_s)


def speaking(clock: IdleClock, *, runs: bool, now_s: float) -> IdleClock:
    """Stop the clock while speech runs and for 30 s after its end."""
    counted = _counted(clock, now_s)
    if runs or not clock.speech_runs:
        return replace(counted, speech_runs=runs)
    return replace(counted, speech_runs=False, after_speech_until_s=now_s + AFTER_SOUND_S)


def speech_paused(clock: IdleClock, now_s: float) -> IdleClock:
    """Let the clock run on at once, because paused speech does not stop it."""
    return replace(_counted(clock, now_s), speech_runs=False)


def printing(clock: IdleClock, *, runs: bool, now_s: float) -> IdleClock:
    """Stop the clock while printing and for 30 s after, at most 60 s from the job's start."""
    counted = _counted(clock, now_s)
    if runs:
        until_s = now_s + PRINTING_HOLD_S
        return replace(counted, printing_since_s=now_s, printing_until_s=until_s)
    if clock.printing_since_s is None:
        return counted
    until_s = min(now_s + AFTER_SOUND_S, clock.printing_since_s + PRINTING_HOLD_S)
    return replace(counted, printing_since_s=None, printing_until_s=until_s)


def no_time_limit(clock: IdleClock, *, wanted: bool) -> IdleClock:
    """Set or end "no time limit for me"; call :func:`touched` first, as a touch asks for it."""
    return replace(clock, unlimited=wanted)


def may_be_another(clock: IdleClock, now_s: float) -> bool:
    """Tell whether the touch that comes now may be another person's.

    Half of a screen's time is what a slow reader needs for it, and never less than 60 s.
    """
    return untouched_s(clock, now_s) >= clock.before_warning_s / READINGS


def untouched_s(clock: IdleClock, now_s: float) -> float:
    """Tell the untouched seconds that count."""
    return _counted(clock, now_s).counted_s


def stage(clock: IdleClock, policy: IdlePolicy, now_s: float) -> IdleStage:
    """Tell whether the kiosk is in use, should warn, or should start afresh."""
    untouched = untouched_s(clock, now_s)
    warning_at_s = _warning_at_s(clock, policy)
    if untouched < warning_at_s:
        return IdleStage.IN_USE
    return IdleStage.WARNING if untouched < warning_at_s + policy.warning_s else IdleStage.RESET


def next_change_s(clock: IdleClock, policy: IdlePolicy, now_s: float) -> float:
    """Tell how long a timer should wait before it asks for the stage again.

    Returns:
        Seconds from now until the stage changes if nothing happens; in the warning these are
        the seconds left. Infinite while speech runs and once the stage is RESET.
    """
    if clock.speech_runs:
        return inf
    untouched = untouched_s(clock, now_s)
    still_stopped_s = max(0.0, _stopped_until_s(clock) - now_s)
    warning_at_s = _warning_at_s(clock, policy)
    for change_at_s in (warning_at_s, warning_at_s + policy.warning_s):
        if untouched < change_at_s:
            return still_stopped_s + change_at_s - untouched
    return inf


def _warning_at_s(clock: IdleClock, policy: IdlePolicy) -> float:
    if clock.unlimited:
        return policy.no_limit_s - policy.warning_s
    return clock.before_warning_s


def _stopped_until_s(clock: IdleClock) -> float:
    return max(clock.after_speech_until_s, clock.printing_until_s)


def _counted(clock: IdleClock, now_s: float) -> IdleClock:
    at_s = max(clock.at_s, now_s)
    if clock.speech_runs:
        return replace(clock, at_s=at_s)
    more_s = max(0.0, at_s - max(clock.at_s, _stopped_until_s(clock)))
    return replace(clock, at_s=at_s, counted_s=clock.counted_s + more_s)
