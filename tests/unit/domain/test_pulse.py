"""A screen is alive as long as its beats come."""

import pytest

from kiosk.domain.pulse import (
    FIRST_BEAT_WITHIN_S,
    SILENT_AFTER_S,
    Health,
    Pulse,
    Word,
    health,
    hung_at_s,
    listened,
)

STARTED = Pulse(100.0)
BEATING = Pulse(100.0, has_beaten=True)


@pytest.mark.parametrize(
    ("pulse", "silent_s", "judged"),
    [
        (STARTED, 0.0, Health.STARTING),
        (STARTED, SILENT_AFTER_S, Health.STARTING),
        (STARTED, FIRST_BEAT_WITHIN_S - 0.1, Health.STARTING),
        (STARTED, FIRST_BEAT_WITHIN_S, Health.HUNG),
        (BEATING, 0.0, Health.ALIVE),
        (BEATING, SILENT_AFTER_S - 0.1, Health.ALIVE),
        (BEATING, SILENT_AFTER_S, Health.HUNG),
    ],
)
def test_silence_is_judged(pulse: Pulse, silent_s: float, judged: Health) -> None:
    """A start may take long; a screen that has beaten may not."""
    assert health(pulse, 100.0 + silent_s) is judged


@pytest.mark.parametrize("pulse", [STARTED, BEATING])
def test_the_moment_of_hanging_is_known_before(pulse: Pulse) -> None:
    """So that one need not look oftener."""
    assert health(pulse, hung_at_s(pulse) - 0.1) is not Health.HUNG
    assert health(pulse, hung_at_s(pulse)) is Health.HUNG


@pytest.mark.parametrize(
    ("heard", "expected"),
    [
        (b"", STARTED),
        (b".", Pulse(101.0, has_beaten=True)),
        (b"....", Pulse(101.0, has_beaten=True)),
        (b".p", Pulse(101.0, has_beaten=True, words=frozenset({Word.PLANNED}))),
        (b"r", Pulse(101.0, words=frozenset({Word.REFUSED}))),
        (b"?", Pulse(101.0)),
    ],
)
def test_what_is_heard_is_added(heard: bytes, expected: Pulse) -> None:
    """Several words may come at once; an unknown one is a sign of life too."""
    assert listened(STARTED, heard, since_s=100.0, now_s=101.0, wait_s=1.0) == expected


def test_words_are_kept() -> None:
    """A word stays true after further beats."""
    planned = listened(BEATING, b"p", since_s=100.0, now_s=100.5, wait_s=1.0)
    assert listened(planned, b".", since_s=100.5, now_s=101.0, wait_s=1.0) == Pulse(
        101.0, has_beaten=True, words=frozenset({Word.PLANNED})
    )


def test_whoever_was_held_up_begins_to_wait_anew() -> None:
    """A supervisor that was stopped for an hour has not heard an hour of silence."""
    after_an_hour = listened(BEATING, b"", since_s=101.0, now_s=3700.0, wait_s=1.0)

    assert health(after_an_hour, 3700.0) is Health.ALIVE
    assert health(after_an_hour, 3700.0 + SILENT_AFTER_S) is Health.HUNG
