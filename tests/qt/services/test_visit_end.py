"""The end of a visit: by Finish or by silence, everything of it is gone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap, QPixmapCache
from pytestqt.qtbot import QtBot

from kiosk.domain.idle import DEFAULT_S, LONGEST_S, IdleStage
from kiosk.domain.outcomes import PrintOutcome, PrintState
from kiosk.domain.route import START, Place, Screen
from kiosk.domain.visit import Visit
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk

PAGE = "going-home/no-driving"


def begin_visit(kiosk: Kiosk) -> None:
    """Choose questions, remove one, ask for large print, print, and stand on a page."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.book.add_ready("drive")
    kiosk.book.add_own("Will it hurt?")
    kiosk.book.add_ready("who")
    kiosk.book.remove(2)
    kiosk.visit.draft.set_large_print(wanted=True)
    kiosk.visit.desk._end(PrintOutcome(PrintState.SENT))
    kiosk.navigator.go(Screen.PAGE, PAGE)


def fall_silent(kiosk: Kiosk, clock: StagedClock) -> None:
    """Let the warning come and stand until nobody answered it."""
    for _ in range(2):
        clock.now_s += LONGEST_S
        kiosk.watch._timer.timeout.emit()


def finish(kiosk: Kiosk, _clock: StagedClock) -> None:
    """End the visit by hand."""
    kiosk.end.finish()


ENDINGS: list[Callable[[Kiosk, StagedClock], None]] = [finish, fall_silent]


@pytest.mark.parametrize("end", ENDINGS)
def test_everything_of_the_visit_is_gone(
    kiosk: Kiosk, clock: StagedClock, end: Callable[[Kiosk, StagedClock], None]
) -> None:
    """List, undo, large print, way back and print outcome."""
    begin_visit(kiosk)

    end(kiosk, clock)

    assert kiosk.book.visit == Visit()
    assert kiosk.book.removed is None
    assert not kiosk.visit.draft.large_print
    assert not kiosk.visit.draft.request.model.questions
    assert kiosk.navigator.place == START
    assert not kiosk.navigator.can_go_back
    assert kiosk.visit.desk.outcome is None


@pytest.mark.parametrize("end", ENDINGS)
def test_the_next_visit_may_print_as_often(
    kiosk: Kiosk, clock: StagedClock, end: Callable[[Kiosk, StagedClock], None]
) -> None:
    """Sheets of the last visit do not count, nor does the wait after them."""
    begin_visit(kiosk)
    limited = kiosk.visit.desk.permission

    end(kiosk, clock)

    assert kiosk.visit.desk.permission is not limited


def test_pictures_in_memory_go_too(kiosk: Kiosk) -> None:
    """Qt keeps no pixmap of what was shown."""
    begin_visit(kiosk)
    QPixmapCache.insert("shown", QPixmap(8, 8))

    kiosk.end.finish()

    kept = QPixmap()
    assert not QPixmapCache.find("shown", kept)


def test_silence_without_a_visit_ends_nothing(
    kiosk: Kiosk, clock: StagedClock, qtbot: QtBot
) -> None:
    """The start picture stands for hours."""
    with qtbot.assertNotEmitted(kiosk.end.ended):
        fall_silent(kiosk, clock)
    assert kiosk.navigator.place == START


def test_an_ended_visit_is_watched_no_more(kiosk: Kiosk, clock: StagedClock, qtbot: QtBot) -> None:
    """The start picture that follows is left alone, and so are touches on it."""
    begin_visit(kiosk)
    kiosk.end.finish()

    with qtbot.assertNotEmitted(kiosk.end.ended):
        kiosk.taps.touched.emit()
        fall_silent(kiosk, clock)
    assert kiosk.watch.stage is IdleStage.IN_USE


def test_a_touch_keeps_the_visit(kiosk: Kiosk, clock: StagedClock) -> None:
    """The touch of a page that stays answers the warning."""
    begin_visit(kiosk)
    clock.now_s += DEFAULT_S
    kiosk.watch._timer.timeout.emit()
    assert kiosk.watch.stage is IdleStage.WARNING

    kiosk.taps.touched.emit()

    assert kiosk.watch.stage is IdleStage.IN_USE
    assert kiosk.navigator.place == Place(Screen.PAGE, PAGE)
    assert len(kiosk.book.visit.choices) == 2


def test_help_outlasts_the_visit(kiosk: Kiosk, clock: StagedClock) -> None:
    """Silence wipes the visit behind the help text, and the text stays."""
    begin_visit(kiosk)
    kiosk.navigator.go(Screen.HELP)

    fall_silent(kiosk, clock)

    assert kiosk.navigator.place == Place(Screen.HELP)
    assert kiosk.book.visit == Visit()
    assert not kiosk.navigator.can_go_back


def test_help_alone_is_no_visit(kiosk: Kiosk, clock: StagedClock, qtbot: QtBot) -> None:
    """After the wipe it stays without a warning, for as long as someone reads."""
    begin_visit(kiosk)
    kiosk.navigator.go(Screen.HELP)
    fall_silent(kiosk, clock)

    with qtbot.assertNotEmitted(kiosk.watch.stageChanged):
        fall_silent(kiosk, clock)
    assert kiosk.navigator.place == Place(Screen.HELP)


def test_from_help_a_new_visit_begins(kiosk: Kiosk, clock: StagedClock) -> None:
    """Home is one tap away, and its visit is watched like any other."""
    begin_visit(kiosk)
    kiosk.navigator.go(Screen.HELP)
    fall_silent(kiosk, clock)

    kiosk.navigator.go(Screen.HOME)
    fall_silent(kiosk, clock)

    assert kiosk.navigator.place == START


def test_finish_on_help_shows_the_start_picture(kiosk: Kiosk) -> None:
    """Who finishes by hand does not need the help text any more."""
    begin_visit(kiosk)
    kiosk.navigator.go(Screen.HELP)

    kiosk.end.finish()

    assert kiosk.navigator.place == START


def test_ask_at_the_desk_is_no_visit(kiosk: Kiosk, clock: StagedClock, qtbot: QtBot) -> None:
    """The calm screen without a pack is never reset."""
    kiosk.navigator.restart(Place(Screen.ASK_DESK))

    with qtbot.assertNotEmitted(kiosk.end.ended):
        fall_silent(kiosk, clock)
    assert kiosk.navigator.place == Place(Screen.ASK_DESK)


def test_a_move_holds_off_touches(kiosk: Kiosk, clock: StagedClock) -> None:
    """What appears under the finger is not pressed unseen."""
    kiosk.navigator.go(Screen.HOME)

    assert kiosk.taps._guard.blocked_until_ms == clock.now_s * 1000 + 300


def test_a_visit_writes_nothing(kiosk: Kiosk, profile: Profile) -> None:
    """Nothing of a visit is counted or logged: the profile's files stay as they were."""
    before = contents(profile.folder)
    begin_visit(kiosk)
    kiosk.navigator.go(Screen.HELP)
    kiosk.end.finish()

    assert contents(profile.folder) == before


def contents(folder: Path) -> dict[str, bytes]:
    """Read every file below a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
