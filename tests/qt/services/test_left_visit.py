"""Not your list? A visit that was left open is offered a fresh start."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.idle import LONGEST_S
from kiosk.domain.route import HOME, Place, Screen
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown

PAUSE_S = 60.0


def fronts(kiosk: Kiosk) -> QObject:
    """Give what stands in front of a screen, or above it."""
    found: QObject = shown(kiosk.app, "fronts")
    return found


def touch_after(kiosk: Kiosk, clock: StagedClock, pause_s: float) -> None:
    """Leave a screen of few words alone, then touch it."""
    kiosk.watch.show_words(0)
    clock.now_s += pause_s
    kiosk.taps.touched.emit()


@pytest.fixture
def left(kiosk: Kiosk, clock: StagedClock, qtbot: QtBot) -> Kiosk:
    """A visit with a list that somebody touches after a minute."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.book.add_ready("drive")
    touch_after(kiosk, clock, PAUSE_S)
    qtbot.waitUntil(lambda: kiosk.comfort.left.suspected)
    return kiosk


def test_the_offer_stands_at_home_and_over_the_list(left: Kiosk) -> None:
    """And nowhere else, where it would be in the way."""
    for screen, offered in (
        (Screen.HOME, True),
        (Screen.QUESTIONS, True),
        (Screen.FAQ, False),
        (Screen.FINISH, False),
    ):
        left.navigator.go(screen)
        assert shown(fronts(left), "offerShown") is offered
        assert shown(fronts(left), "offerSource").isEmpty() is not offered


def test_it_waits_until_the_tap_is_over(kiosk: Kiosk, clock: StagedClock) -> None:
    """So that nothing moves under the finger."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.book.add_ready("drive")
    touch_after(kiosk, clock, PAUSE_S)

    assert not kiosk.comfort.left.suspected
    assert kiosk.comfort.left._settle.isActive()


@pytest.mark.planted("A22", "a touch where an offer has just appeared")
def test_touches_do_not_count_while_it_appears(left: Kiosk, clock: StagedClock) -> None:
    """What was under the finger has moved."""
    assert left.taps._guard.blocked_until_ms == clock.now_s * 1000 + 300


def test_a_short_pause_is_no_reason(kiosk: Kiosk, clock: StagedClock) -> None:
    """Whoever reads is the one who began."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.book.add_ready("drive")
    touch_after(kiosk, clock, PAUSE_S - 1.0)

    assert not kiosk.comfort.left._settle.isActive()


def test_a_visit_that_has_just_begun_is_nobodys(kiosk: Kiosk, clock: StagedClock) -> None:
    """At home with an empty list there is nothing to start over from."""
    kiosk.navigator.go(Screen.HOME)
    touch_after(kiosk, clock, PAUSE_S)

    assert not kiosk.comfort.left._settle.isActive()


def test_without_a_list_the_visit_is_asked_about(
    kiosk: Kiosk, clock: StagedClock, qtbot: QtBot
) -> None:
    """Somebody may stand on a page of another person."""
    kiosk.navigator.go(Screen.FAQ)
    touch_after(kiosk, clock, PAUSE_S)
    qtbot.waitUntil(lambda: kiosk.comfort.left.suspected)
    kiosk.navigator.go(Screen.HOME)

    assert shown(fronts(kiosk).property("startOver"), "words") == "Not your visit? Start over"


def test_starting_over_wipes_the_visit(left: Kiosk) -> None:
    """At once; the next visit stands at home and is watched."""
    left.navigator.go(Screen.QUESTIONS)
    offer = fronts(left).property("startOver")
    assert shown(offer, "words") == "Not your list? Start over"
    offer.startOver()

    assert left.navigator.place == HOME
    assert not left.navigator.can_go_back
    assert not left.book.visit.choices
    assert not left.comfort.left.suspected
    assert left.watch._timer.isActive()


def test_starting_over_at_home_is_watched_too(left: Kiosk, clock: StagedClock) -> None:
    """Although nobody moved."""
    fronts(left).property("startOver").startOver()
    for _ in range(2):
        clock.now_s += LONGEST_S
        left.watch._timer.timeout.emit()

    assert left.navigator.place == Place(Screen.ATTRACT)


def test_a_change_of_the_list_shows_its_owner(left: Kiosk) -> None:
    """Nobody is asked any longer."""
    left.book.add_ready("who")

    assert not left.comfort.left.suspected


def test_the_end_of_the_visit_ends_the_offer(left: Kiosk) -> None:
    """The next one begins without."""
    left.end.finish()
    left.navigator.go(Screen.HOME)

    assert not shown(fronts(left), "offerShown")


def test_it_covers_nothing(open_kiosk: Kiosk) -> None:
    """The screen below makes room for it, and takes the room back."""
    open_kiosk.navigator.go(Screen.HOME)
    open_kiosk.book.add_ready("drive")
    (title,) = [word for word in texts(open_kiosk.window) if word.startswith("What would")]
    before = top_of(open_kiosk, title)
    open_kiosk.comfort.left.suspect()
    assert "Not your list? Start over" in texts(open_kiosk.window)
    assert top_of(open_kiosk, title) > before + 25 * 3.86

    open_kiosk.comfort.left.trust()
    assert top_of(open_kiosk, title) == before


def top_of(kiosk: Kiosk, words: str) -> float:
    """Give where a text begins, from the top of the window."""
    items = below(kiosk.window.contentItem())
    return next(i.mapToScene(QPointF()).y() for i in items if i.property("text") == words)


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Give an item and all in it."""
    yield item
    for child in item.childItems():
        yield from below(child)
