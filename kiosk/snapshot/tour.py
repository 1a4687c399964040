"""The stops of a walk past every screen."""

from collections.abc import Callable, Iterator
from functools import partial

from kiosk.domain.cover import Cover
from kiosk.domain.focus_walk import Move, title_place
from kiosk.domain.idle import AFTER_SOUND_S, SHORTEST_S, IdlePolicy
from kiosk.domain.route import Place, Screen
from kiosk.services.clinic_words import desk_words
from kiosk.snapshot.content_stops import answer_stops, topic_stops
from kiosk.snapshot.printing_stops import printing_stops, question_stops
from kiosk.snapshot.reading_stops import reading_stops
from kiosk.snapshot.staff_stops import staff_stops
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.therapy_stops import leave_therapies, therapy_stops
from kiosk.snapshot.turns import choose, go, turn_part, turner
from kiosk.snapshot.typing_stops import typing_stops, word_stops
from kiosk.wiring import Kiosk


def stops(kiosk: Kiosk, desk: StagedDesk, clock: StagedClock) -> Iterator[Stop]:
    """Give every stop, each reached from a fresh or known state.

    Args:
        kiosk: With an open window.
        desk: The print desk of the kiosk, which only pretends.
        clock: The clock of the kiosk.
    """
    yield Stop("attract", "attract", kiosk.end.finish)
    yield Stop("attract/left-sheet", "attract", lambda: _leave_sheet(kiosk))
    yield from _staff(kiosk, desk)
    yield from therapy_stops(kiosk)
    yield Stop("home", "home", lambda: _begin(kiosk), turner(kiosk, Screen.HOME))
    yield Stop(
        "language",
        "display",
        go(kiosk, Screen.LANGUAGE),
        lambda: turn_part(kiosk.models[Screen.LANGUAGE]),
    )
    yield from topic_stops(kiosk)
    yield from answer_stops(kiosk)
    yield from typing_stops(kiosk)
    yield from word_stops(kiosk)
    yield from reading_stops(kiosk)
    yield from question_stops(kiosk)
    yield from printing_stops(kiosk, desk)
    yield from _endings(kiosk, clock)
    yield from _keys(kiosk)


def _staff(kiosk: Kiosk, desk: StagedDesk) -> Iterator[Stop]:
    yield Stop("attract/resting", "attract", lambda: _cover(kiosk, Cover.RESTING))
    yield Stop("staff-clean", "staff-clean", lambda: _clean(kiosk))
    for screen in (Screen.STAFF_CORNER, Screen.STAFF_PIN):
        yield Stop(screen.value, screen.value, _fresh(kiosk, screen))
    yield from staff_stops(kiosk, desk)


def _comfort(kiosk: Kiosk, clock: StagedClock) -> Iterator[Stop]:
    for screen in (Screen.HOME, Screen.QUESTIONS):
        yield Stop(f"{screen.value}/left-visit", screen.value, _come_back(kiosk, screen))
    yield Stop("hidden", "hidden", lambda: _cover(kiosk, Cover.HIDDEN))
    yield Stop("still-there/no-limit", "still-there", lambda: _leave_unlimited(kiosk, clock))


def _endings(kiosk: Kiosk, clock: StagedClock) -> Iterator[Stop]:
    yield from _comfort(kiosk, clock)
    yield Stop("still-there", "still-there", lambda: _leave_alone(kiosk, clock))
    yield Stop(
        "help",
        "help",
        lambda: _after_warning(kiosk, Screen.HELP),
        lambda: turn_part(kiosk.models[Screen.HELP]),
    )
    yield Stop(
        "display",
        "display",
        go(kiosk, Screen.DISPLAY),
        lambda: turn_part(kiosk.models[Screen.DISPLAY]),
    )
    yield Stop("finish", "finish", go(kiosk, Screen.FINISH))
    yield Stop("ask-desk", "fault", go(kiosk, Screen.ASK_DESK))


def _keys(kiosk: Kiosk) -> Iterator[Stop]:
    # With questions on the list, so that no two stops show the same words.
    pack = kiosk.library.pack
    if not pack.groups:
        return  # nothing is offered in this language
    pages = pack.topic(pack.groups[0].topics[0]).pages
    first, second = pages[0], pages[min(1, len(pages) - 1)]

    def focus(page: str, *moves: Move) -> Callable[[], None]:
        def show() -> None:
            choose(kiosk, 2)
            kiosk.navigator.go(Screen.PAGE, page)
            focused = kiosk.keys.focus
            focused.forget()
            kiosk.keys.keypad.wake()
            focused.go_to(title_place(focused.stops.walk))
            for move in moves:
                focused.move(move)

        return show

    def turn() -> bool:
        return turn_part(kiosk.models[Screen.PAGE])

    yield Stop("focus/page", "page", focus(first, Move.NEXT), turn)
    yield Stop("focus/bar", "page", focus(second, Move.PREVIOUS_GROUP), turn)


def _leave_sheet(kiosk: Kiosk) -> None:
    kiosk.attract.tell_left_sheet(partial(desk_words, kiosk.given.settings))


def _begin(kiosk: Kiosk) -> None:
    leave_therapies(kiosk)
    kiosk.comfort.cover.lift()
    kiosk.attract.begin()


def _cover(kiosk: Kiosk, cover: Cover) -> None:
    kiosk.comfort.left.trust()
    kiosk.comfort.cover.put(cover)


def _clean(kiosk: Kiosk) -> None:
    kiosk.navigator.restart()
    kiosk.comfort.cleaning.start()


def _fresh(kiosk: Kiosk, screen: Screen) -> Callable[[], None]:
    def show() -> None:
        kiosk.comfort.cover.lift()
        kiosk.navigator.restart(Place(screen))

    return show


def _come_back(kiosk: Kiosk, screen: Screen) -> Callable[[], None]:
    def show() -> None:
        choose(kiosk, 4)
        kiosk.navigator.go(screen)
        kiosk.comfort.left.suspect()

    return show


def _leave_unlimited(kiosk: Kiosk, clock: StagedClock) -> None:
    kiosk.comfort.left.trust()
    kiosk.comfort.cover.lift()
    kiosk.watch.set_unlimited(wanted=True)
    clock.now_s += IdlePolicy().no_limit_s - SHORTEST_S / 4
    kiosk.watch.show_words(0)


def _leave_alone(kiosk: Kiosk, clock: StagedClock) -> None:
    kiosk.comfort.left.trust()
    kiosk.comfort.cover.lift()
    kiosk.watch.set_unlimited(wanted=False)
    clock.now_s += SHORTEST_S + AFTER_SOUND_S
    kiosk.watch.show_words(0)


def _after_warning(kiosk: Kiosk, screen: Screen) -> None:
    kiosk.watch.touched()
    kiosk.comfort.left.trust()
    kiosk.navigator.go(screen)
