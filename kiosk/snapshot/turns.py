"""Ways to a stop, and from it to its next part, that several kinds of screens share."""

from collections.abc import Callable

from kiosk.domain.route import Screen
from kiosk.snapshot.stops import Stop
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.paged_rows import PagedRows
from kiosk.viewmodels.part_pager import PartPager
from kiosk.wiring import Kiosk


def go(kiosk: Kiosk, screen: Screen, subject: str = "") -> Callable[[], None]:
    """Give the way to a screen."""
    return lambda: kiosk.navigator.go(screen, subject)


def listed(kiosk: Kiosk, stop_id: str, name: str, screen: Screen, subject: str) -> Stop:
    """Give a stop at a list, which has further pages."""
    return Stop(stop_id, name, go(kiosk, screen, subject), turner(kiosk, screen))


def turner(kiosk: Kiosk, screen: Screen) -> Callable[[], bool]:
    """Give what turns a list to its next page and tells whether there was one."""

    def turn() -> bool:
        rows = getattr(kiosk.models[screen], "list", None)
        if not isinstance(rows, PagedRows) or not rows.has_further_page:
            return False
        rows.goOn()
        return True

    return turn


def turn_part(model: object) -> bool:
    """Turn to the next part of what is divided, and tell whether there was one."""
    pager = getattr(model, "pager", model)
    if not isinstance(pager, PageModel | PartPager) or not pager.has_further_part:
        return False
    pager.goOn()
    return True


def choose(kiosk: Kiosk, count: int) -> None:
    """Put the first questions on the list, with a star at three of them."""
    book = kiosk.book
    # Where the language has none to offer, the visitor has chosen them in English before.
    questions = kiosk.library.pack.questions() or kiosk.library.english.questions()
    for question in questions[:count]:
        book.add_ready(question.id)
    for place, choice in enumerate(book.visit.choices[:3]):
        if not choice.starred:
            book.toggle_star(place)
