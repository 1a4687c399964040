"""The idle watch: warns before it erases, and any touch gives more time."""

from collections.abc import Callable, Iterator
from math import inf

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain import idle
from kiosk.domain.idle import DEFAULT_S, LONGEST_S, SHORTEST_S, IdlePolicy, IdleStage
from kiosk.services.idle_watch import IdleWatch
from kiosk.snapshot.staged_clock import StagedClock

WARNING_S = 60.0
NO_LIMIT_S = 1800.0
EXTENSIONS = 25


@pytest.fixture
def watch(qapp: object, clock: StagedClock) -> IdleWatch:
    """A watch over a visit that has just begun, on a screen with few words."""
    assert qapp is not None
    built = IdleWatch(IdlePolicy(warning_s=WARNING_S), clock)
    built.start()
    built.show_words(10)
    return built


def wait_out(watch: IdleWatch, clock: StagedClock, seconds: float) -> None:
    """Let time pass as an untouched kiosk lives through it: only its own timer looks."""
    clock.now_s += seconds
    watch._timer.timeout.emit()


def faults_of_the_wait(watch: IdleWatch, clock: StagedClock, seconds: float) -> Iterator[str]:
    """Leave the kiosk alone, and name a warning that does not come when it is due."""
    wait_out(watch, clock, seconds - 1.0)
    if watch.stage is not IdleStage.IN_USE:
        yield "a warning too early"
    wait_out(watch, clock, 1.0)
    if watch.stage is not IdleStage.WARNING:
        yield "no warning when it is due"


def test_it_warns_after_the_time_of_the_screen(watch: IdleWatch, clock: StagedClock) -> None:
    """Up to then the kiosk is in use."""
    wait_out(watch, clock, SHORTEST_S - 0.1)
    assert watch.stage is IdleStage.IN_USE

    wait_out(watch, clock, 0.1)
    assert watch.stage is IdleStage.WARNING


def test_it_resets_when_nobody_answers_the_warning(watch: IdleWatch, clock: StagedClock) -> None:
    """The warning stands its whole minute first."""
    wait_out(watch, clock, SHORTEST_S)
    wait_out(watch, clock, WARNING_S - 0.1)
    assert watch.stage is IdleStage.WARNING

    wait_out(watch, clock, 0.1)
    assert watch.stage is IdleStage.RESET


def test_the_warning_counts_down(watch: IdleWatch, clock: StagedClock) -> None:
    """The seconds left are rounded up, so that 0 is never shown while it stands."""
    wait_out(watch, clock, SHORTEST_S)
    assert watch.seconds_left == WARNING_S

    wait_out(watch, clock, 59.5)
    assert watch.seconds_left == 1


def test_a_touch_gives_more_time_without_limit(watch: IdleWatch, clock: StagedClock) -> None:
    """Twenty-five times in a row a touch ends the warning, and the whole time begins anew."""
    for _ in range(EXTENSIONS):
        wait_out(watch, clock, SHORTEST_S)
        assert watch.stage is IdleStage.WARNING
        wait_out(watch, clock, WARNING_S - 1)
        watch.touched()
        assert watch.stage is IdleStage.IN_USE
        wait_out(watch, clock, SHORTEST_S - 1)
        assert watch.stage is IdleStage.IN_USE
        watch.touched()


def test_more_words_get_more_time(watch: IdleWatch, clock: StagedClock) -> None:
    """A screen of 300 words stays for 360 seconds."""
    watch.show_words(300)
    assert list(faults_of_the_wait(watch, clock, 360.0)) == []


@pytest.mark.planted("A32", "a watch that waits as long on each screen")
def test_a_wait_without_the_words_is_named(
    watch: IdleWatch, clock: StagedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow reader of a long screen would be asked too early."""
    monkeypatch.setattr(idle, "idle_before_warning_s", lambda _words: SHORTEST_S)
    watch.show_words(300)
    assert "a warning too early" in faults_of_the_wait(watch, clock, 360.0)


def test_printing_holds_the_clock_for_a_minute_at_most(
    watch: IdleWatch, clock: StagedClock
) -> None:
    """A job that never ends delays the warning by 60 seconds."""
    watch.hold_for_printing(runs=True)
    assert list(faults_of_the_wait(watch, clock, SHORTEST_S + 60.0)) == []


@pytest.mark.parametrize(
    ("held_s", "told"),
    [
        pytest.param(
            0.0, "a warning too early",
            marks=pytest.mark.planted("A35", "a print job that does not stop the clock"),
        ),
        pytest.param(
            inf, "no warning when it is due",
            marks=pytest.mark.planted("A35", "a print job that hangs and keeps a visit for ever"),
        ),
    ],
)  # fmt: skip
def test_a_wrong_hold_for_printing_is_named(
    watch: IdleWatch,
    clock: StagedClock,
    monkeypatch: pytest.MonkeyPatch,
    held_s: float,
    told: str,
) -> None:
    """Too short or without an end."""
    monkeypatch.setattr(idle, "PRINTING_HOLD_S", held_s)
    watch.hold_for_printing(runs=True)
    assert told in faults_of_the_wait(watch, clock, SHORTEST_S + 60.0)


def faults_after_a_job(watch: IdleWatch, clock: StagedClock) -> Iterator[str]:
    """Name a warning that does not come 30 s late after a job of 5 s."""
    watch.hold_for_printing(runs=True)
    clock.now_s += 5.0
    watch.hold_for_printing(runs=False)
    return faults_of_the_wait(watch, clock, 30.0 + SHORTEST_S)


def test_the_end_of_printing_leaves_time_to_take_the_sheet(
    watch: IdleWatch, clock: StagedClock
) -> None:
    """The clock stands still for another 30 seconds."""
    assert list(faults_after_a_job(watch, clock)) == []


@pytest.mark.planted("A35", "no 30 s to take the sheet")
def test_a_missing_rest_after_printing_is_named(
    watch: IdleWatch, clock: StagedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The warning would come while the visitor bends down."""
    monkeypatch.setattr(idle, "AFTER_SOUND_S", 0.0)
    assert "a warning too early" in faults_after_a_job(watch, clock)


def test_the_timer_waits_for_the_next_change(watch: IdleWatch, clock: StagedClock) -> None:
    """It fires just after the change is due, never before."""
    assert 0 <= watch._timer.interval() - SHORTEST_S * 1000 < 100

    wait_out(watch, clock, SHORTEST_S)
    assert 0 <= watch._timer.interval() - WARNING_S * 1000 < 100


def test_a_timer_that_comes_early_looks_again(watch: IdleWatch, clock: StagedClock) -> None:
    """A coarse timer that fires too soon neither warns nor stops the watch."""
    wait_out(watch, clock, SHORTEST_S - 2.0)

    assert watch.stage is IdleStage.IN_USE
    assert watch._timer.isActive()
    assert 0 <= watch._timer.interval() - 2000 < 100


def test_the_timer_looks(watch: IdleWatch, clock: StagedClock, qtbot: QtBot) -> None:
    """When it fires in a running event loop, the warning comes without anyone asking."""
    clock.now_s += SHORTEST_S
    with qtbot.waitSignal(watch.stageChanged):
        watch._timer.start(0)

    assert watch.stage is IdleStage.WARNING


def test_a_stopped_watch_stays_silent(watch: IdleWatch, clock: StagedClock, qtbot: QtBot) -> None:
    """Nothing of a visit is left to erase, however long the start picture stands."""
    watch.stop()

    with qtbot.assertNotEmitted(watch.stageChanged):
        wait_out(watch, clock, LONGEST_S * 10)
        watch.touched()
    assert not watch._timer.isActive()


def test_stopping_ends_the_warning(watch: IdleWatch, clock: StagedClock) -> None:
    """The stage is that of a kiosk in use again."""
    wait_out(watch, clock, SHORTEST_S)
    watch.stop()

    assert watch.stage is IdleStage.IN_USE


def test_a_new_visit_starts_from_nothing(watch: IdleWatch, clock: StagedClock) -> None:
    """Time that passed before it, and holds of the last one, do not count."""
    watch.hold_for_printing(runs=True)
    wait_out(watch, clock, LONGEST_S)
    watch.stop()
    clock.now_s += 1.0
    watch.start()

    assert watch.stage is IdleStage.IN_USE
    assert watch.seconds_left == DEFAULT_S


def test_each_stage_is_told_once(watch: IdleWatch, clock: StagedClock, qtbot: QtBot) -> None:
    """Looking again at the same stage tells nothing."""
    with qtbot.waitSignal(watch.stageChanged):
        wait_out(watch, clock, SHORTEST_S)
    with qtbot.assertNotEmitted(watch.stageChanged):
        wait_out(watch, clock, 1.0)


def test_no_time_limit_lasts_thirty_minutes(
    watch: IdleWatch, clock: StagedClock, qtbot: QtBot
) -> None:
    """The warning is the last minute of them."""
    with qtbot.waitSignal(watch.limitChanged):
        watch.set_unlimited(wanted=True)
    assert watch.unlimited

    wait_out(watch, clock, NO_LIMIT_S - WARNING_S - 1.0)
    assert watch.stage is IdleStage.IN_USE
    wait_out(watch, clock, 1.0)
    assert watch.stage is IdleStage.WARNING
    wait_out(watch, clock, WARNING_S)
    assert watch.stage is IdleStage.RESET


def test_asking_for_no_time_limit_is_a_touch(watch: IdleWatch, clock: StagedClock) -> None:
    """The 30 minutes begin with it, in the warning too."""
    wait_out(watch, clock, SHORTEST_S + 1.0)
    watch.set_unlimited(wanted=True)

    assert watch.stage is IdleStage.IN_USE
    assert watch.seconds_left == NO_LIMIT_S - WARNING_S


def test_touches_and_screens_keep_it(watch: IdleWatch, clock: StagedClock) -> None:
    """Until it is put back."""
    watch.set_unlimited(wanted=True)
    watch.touched()
    watch.show_words(10)
    wait_out(watch, clock, LONGEST_S * 2)
    assert watch.stage is IdleStage.IN_USE

    watch.set_unlimited(wanted=False)
    assert watch.seconds_left == SHORTEST_S


@pytest.mark.parametrize("renew", [IdleWatch.stop, IdleWatch.start])
def test_the_next_visit_has_its_time_limit(
    watch: IdleWatch, qtbot: QtBot, renew: Callable[[IdleWatch], None]
) -> None:
    """Nothing of the last visitor's wish is left."""
    watch.set_unlimited(wanted=True)
    with qtbot.waitSignal(watch.limitChanged):
        renew(watch)

    assert not watch.unlimited


def test_a_touch_after_half_of_the_time_is_told(
    watch: IdleWatch, clock: StagedClock, qtbot: QtBot
) -> None:
    """Another person may have come; a touch before says nothing."""
    clock.now_s += SHORTEST_S / 2 - 1.0
    with qtbot.assertNotEmitted(watch.returned):
        watch.touched()
    clock.now_s += SHORTEST_S / 2
    with qtbot.waitSignal(watch.returned):
        watch.touched()


def test_no_visit_no_return(watch: IdleWatch, clock: StagedClock, qtbot: QtBot) -> None:
    """Nobody has left what has not begun."""
    watch.stop()
    clock.now_s += LONGEST_S
    with qtbot.assertNotEmitted(watch.returned):
        watch.touched()
