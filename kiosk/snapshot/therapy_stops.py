"""The stops that only a kiosk with several therapies has."""

from collections.abc import Callable, Iterator

from kiosk.domain.route import HOME, THERAPIES, Place, Screen
from kiosk.snapshot.staged_therapies import StagedTherapies
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import choose, turner
from kiosk.wiring import Kiosk


def therapy_stops(kiosk: Kiosk) -> Iterator[Stop]:
    """Give the choice of a therapy, and a list of questions beside that of another one."""
    turn = turner(kiosk, Screen.THERAPIES)
    yield Stop("therapies", "home", _several(kiosk, lambda: _show(kiosk, THERAPIES)), turn)
    yield Stop("questions/other-list", "questions", _several(kiosk, lambda: _two_lists(kiosk)))


def leave_therapies(kiosk: Kiosk) -> None:
    """Be a kiosk with one therapy again."""
    _stage(kiosk, several=False)
    kiosk.book.erase()


def _several(kiosk: Kiosk, show: Callable[[], None]) -> Callable[[], None]:
    def staged() -> None:
        kiosk.comfort.cover.lift()
        _stage(kiosk, several=True)
        show()

    return staged


def _stage(kiosk: Kiosk, *, several: bool) -> None:
    if isinstance(kiosk.packs.therapies, StagedTherapies):
        kiosk.packs.therapies.stage(several=several)
    kiosk.navigator.begin_visits_at(THERAPIES if several else HOME)


def _show(kiosk: Kiosk, place: Place) -> None:
    kiosk.navigator.restart(place)
    kiosk.renew_screens()


def _two_lists(kiosk: Kiosk) -> None:
    kiosk.book.turn_to("another")
    choose(kiosk, 1)
    kiosk.book.turn_to("")
    choose(kiosk, 4)
    _show(kiosk, Place(Screen.QUESTIONS))
