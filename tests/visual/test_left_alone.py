"""A visit that is left to itself, on one of each kind of screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.idle import IdlePolicy, IdleStage
from kiosk.domain.route import START, Screen
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from kiosk.snapshot.tour import stops
from tests.visual.matrix import Cell
from tests.visual.walk import live_kiosk
from tests.visual.walked import REPRESENTATIVE

# Nobody is there to be warned, or the warning itself is what is shown.
NOT_OF_A_VISIT = ("attract", "staff-", "still-there", "hidden", "ask-desk")
# As long as it speaks the clock stands.
SPEAKING = frozenset({"read-aloud/playing"})
STOPS = frozenset(one for one in REPRESENTATIVE if not one.startswith(NOT_OF_A_VISIT))
# They prepare what a later stop shows.
LEADING = frozenset({"home", "printing/sent", "fault"})
STEP_S = 30.0
# The longest wait, after a print job that has held it.
LONG_S = 900.0
WARNING_S = IdlePolicy().warning_s
# Longer than a new screen refuses touches.
SETTLED_S = 1.0


@pytest.fixture(scope="module")
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The kiosk as it ships."""
    assert bundled_font
    with live_kiosk(qapp, Cell("21.5 inch").staging) as built:
        yield built


def pass_by(staged: StagedKiosk, seconds: float) -> IdleStage:
    """Let time pass as an untouched kiosk lives through it: only its own timer looks."""
    staged.clock.now_s += seconds
    staged.kiosk.watch._timer.timeout.emit()
    return staged.kiosk.watch.stage


def is_warned(staged: StagedKiosk) -> bool:
    """Let time pass until the warning stands, or it should long have come."""
    steps = int(LONG_S / STEP_S)
    return any(pass_by(staged, STEP_S) is IdleStage.WARNING for _ in range(steps))


def faults(staged: StagedKiosk) -> Iterator[str]:
    """Name what goes wrong where the visitor leaves the screen, answers, and leaves it again."""
    kiosk, place = staged.kiosk, staged.kiosk.navigator.place
    if not is_warned(staged):
        yield "no warning"
        return
    settle(staged.window)
    if "Are you still there?" not in texts(staged.window):
        yield "the warning is not seen"
    pass_by(staged, SETTLED_S)
    QTest.mouseClick(staged.window, Qt.MouseButton.LeftButton)
    settle(staged.window)
    if (kiosk.watch.stage, kiosk.navigator.place) != (IdleStage.IN_USE, place):
        yield "a touch does not lead back"
    if not is_warned(staged) or pass_by(staged, WARNING_S - STEP_S / 2) is not IdleStage.WARNING:
        yield "the second warning does not stand its minute"
    pass_by(staged, STEP_S)
    settle(staged.window)
    # Help stays, since someone may be reading it who cannot reach the screen.
    after = place if place.screen is Screen.HELP else START
    if kiosk.navigator.place != after or kiosk.book.visit.choices:
        yield "not erased"


def test_each_screen_warns_is_answered_and_erased(staged: StagedKiosk) -> None:
    """Wherever a visitor goes away; while it reads aloud it waits."""
    found: list[str] = []
    for stop in stops(staged.kiosk, staged.desk, staged.clock):
        if stop.id not in STOPS | LEADING:
            continue
        stop.show()
        settle(staged.window)
        if stop.id in LEADING - STOPS:
            continue
        if stop.id in SPEAKING:
            found += [f"{stop.id}: warned while it speaks"] if is_warned(staged) else []
            continue
        found += [f"{stop.id}: {fault}" for fault in faults(staged)]
        staged.kiosk.attract.begin()
    assert found == []


@pytest.mark.planted("A33", "a screen whose warning never comes")
def test_a_screen_without_a_warning_is_named(staged: StagedKiosk) -> None:
    """A clock that stands is what would keep one visitor's list for the next."""
    staged.kiosk.attract.begin()
    assert list(faults(staged)) == []
    staged.kiosk.attract.begin()
    staged.kiosk.watch.hold_for_speech(runs=True)
    assert list(faults(staged)) == ["no warning"]
    staged.kiosk.watch.hold_for_speech(runs=False)
    staged.kiosk.end.finish()


@pytest.mark.planted("A34", "a touch that gives no more time")
def test_a_touch_that_does_not_count_is_named(
    staged: StagedKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The warning stands on, and the visit is erased although somebody is there."""
    staged.kiosk.attract.begin()
    monkeypatch.setattr("kiosk.domain.idle.touched", lambda clock, _now_s: clock)
    assert "a touch does not lead back" in faults(staged)
    monkeypatch.undo()
    staged.kiosk.end.finish()
