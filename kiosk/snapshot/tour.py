"""The stops of a walk past every screen."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.idle import AFTER_SOUND_S, SHORTEST_S
from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.route import Screen
from kiosk.domain.settings import DESK_WORDS
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.paged_rows import PagedRows
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.takeaway import TakeawayModel
from kiosk.wiring import Kiosk

MANY_QUESTIONS = 10
# How many questions are taken along without paper, by the id of the stop.
TAKEAWAYS: Mapping[str, int] = MappingProxyType(
    {"takeaway": 4, "takeaway/one": 1, "takeaway/ten": MANY_QUESTIONS}
)
# Each thing that a visitor can be told of a sheet, by the id of its stop.
PRINTINGS: Mapping[str, PrintProgress | PrintOutcome] = MappingProxyType(
    {
        "printing": PrintProgress(PrintStage.PREPARING),
        "printing/at-printer": PrintProgress(PrintStage.SENT),
        "printing/under-way": PrintProgress(PrintStage.PRINTING),
        "printing/sent": PrintOutcome(PrintState.SENT),
        "printing/printed": PrintOutcome(PrintState.PRINTED),
        "printing/stopped": PrintOutcome(PrintState.CANCELLED),
        "fault/waits-for-paper": PrintProgress(PrintStage.PRINTING, PrintReason.PAPER_OUT),
        "fault/may-come": PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN),
        "fault/paper-out": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.PAPER_OUT),
        "fault/jam": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.JAM),
        "fault/cover-open": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.COVER_OPEN),
        "fault/toner-out": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.TONER_OUT),
        "fault/offline": PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE),
        "fault/paused": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.PAUSED),
        "fault": PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN),
    }
)


@dataclass(frozen=True, slots=True)
class Stop:
    """One screen to look at.

    Attributes:
        id: Unique, such as ``page/going-home/no-driving``.
        screen: The name of the screen.
        show: Brings the kiosk there.
        turn: Turns to the next part and tells whether there was one.
    """

    id: str
    screen: str
    show: Callable[[], None]
    turn: Callable[[], bool] = lambda: False


def stops(kiosk: Kiosk, desk: StagedDesk, clock: StagedClock) -> Iterator[Stop]:
    """Give every stop, each reached from a fresh or known state.

    Args:
        kiosk: With an open window.
        desk: The print desk of the kiosk, which only pretends.
        clock: The clock of the kiosk.
    """
    yield Stop("attract", "attract", kiosk.end.finish)
    yield Stop("attract/left-sheet", "attract", lambda: _leave_sheet(kiosk))
    yield Stop("home", "home", kiosk.attract.begin, _turner(kiosk, Screen.HOME))
    yield from _topics(kiosk)
    yield from _answers(kiosk)
    yield from _questions(kiosk)
    yield from _printing(kiosk, desk)
    yield from _endings(kiosk, clock)


def _topics(kiosk: Kiosk) -> Iterator[Stop]:
    pack = kiosk.library.pack
    for group in pack.groups:
        yield _listed(kiosk, f"topic/{group.id}", "topic", Screen.TOPICS, group.id)
        for topic_id in group.topics:
            pages = pack.topic(topic_id).pages
            for page_id in pages:
                yield Stop(
                    f"page/{page_id}",
                    "page",
                    _go(kiosk, Screen.PAGE, page_id),
                    lambda: _turn_part(kiosk.models[Screen.PAGE]),
                )
            yield _listed(kiosk, f"sources/{pages[0]}", "sources", Screen.SOURCES, pages[0])


def _answers(kiosk: Kiosk) -> Iterator[Stop]:
    pack = kiosk.library.pack
    yield _listed(kiosk, "faq", "faq", Screen.FAQ, "")
    for group in pack.groups:
        yield _listed(kiosk, f"faq/{group.id}", "faq", Screen.FAQ_LIST, group.id)
    for answer in pack.answers():
        yield Stop(
            f"answer/{answer.page.id}",
            "answer",
            _go(kiosk, Screen.ANSWER, answer.page.id),
            lambda: _turn_part(kiosk.models[Screen.ANSWER]),
        )


def _questions(kiosk: Kiosk) -> Iterator[Stop]:
    pack, book = kiosk.library.pack, kiosk.book
    yield Stop("questions/empty", "questions", _go(kiosk, Screen.QUESTIONS))
    yield _listed(kiosk, "questions/stages", "questions", Screen.STAGES, "")
    for stage in pack.stages():
        yield _listed(kiosk, f"questions/stage/{stage.id}", "questions", Screen.READY, stage.id)

    def show(count: int) -> Callable[[], None]:
        def chosen() -> None:
            _choose(kiosk, count)
            kiosk.navigator.go(Screen.QUESTIONS)

        return chosen

    yield Stop("questions/four", "questions", show(4))
    yield Stop("questions/ten", "questions", show(MANY_QUESTIONS), _turner(kiosk, Screen.QUESTIONS))
    yield Stop("questions/undo", "questions", lambda: _ignore(book.remove(1)))


def _printing(kiosk: Kiosk, desk: StagedDesk) -> Iterator[Stop]:
    preview = Stop(
        "preview",
        "preview",
        _go(kiosk, Screen.PREVIEW),
        lambda: _turn_part(kiosk.models[Screen.PREVIEW]),
    )
    yield preview
    yield Stop("preview/large", "preview", lambda: _enlarge(kiosk), preview.turn)
    for name, state in PRINTINGS.items():
        screen = name.split("/", maxsplit=1)[0]
        yield Stop(name, screen, _printed(kiosk, desk, state))
    for name, count in TAKEAWAYS.items():
        yield Stop(
            name,
            "takeaway",
            _taken(kiosk, count),
            lambda: _turn_takeaway(kiosk.models[Screen.TAKEAWAY]),
        )


def _endings(kiosk: Kiosk, clock: StagedClock) -> Iterator[Stop]:
    yield Stop("still-there", "still-there", lambda: _leave_alone(kiosk, clock))
    yield Stop(
        "help",
        "help",
        lambda: _after_warning(kiosk, Screen.HELP),
        lambda: _turn_part(kiosk.models[Screen.HELP]),
    )
    yield Stop(
        "display",
        "display",
        _go(kiosk, Screen.DISPLAY),
        lambda: _turn_part(kiosk.models[Screen.DISPLAY]),
    )
    yield Stop("finish", "finish", _go(kiosk, Screen.FINISH))
    yield Stop("ask-desk", "fault", _go(kiosk, Screen.ASK_DESK))


def _enlarge(kiosk: Kiosk) -> None:
    kiosk.navigator.go(Screen.QUESTIONS)
    kiosk.visit.draft.set_large_print(wanted=True)
    kiosk.navigator.go(Screen.PREVIEW)


def _printed(
    kiosk: Kiosk, desk: StagedDesk, state: PrintProgress | PrintOutcome
) -> Callable[[], None]:
    def show() -> None:
        desk.stage(state)
        kiosk.navigator.go(Screen.PRINTING)

    return show


def _choose(kiosk: Kiosk, count: int) -> None:
    book = kiosk.book
    for question in kiosk.library.pack.questions()[:count]:
        book.add_ready(question.id)
    for place, choice in enumerate(book.visit.choices[:3]):
        if not choice.starred:
            book.toggle_star(place)


def _taken(kiosk: Kiosk, count: int) -> Callable[[], None]:
    def show() -> None:
        kiosk.book.erase()
        _choose(kiosk, count)
        kiosk.navigator.go(Screen.TAKEAWAY)

    return show


def _leave_sheet(kiosk: Kiosk) -> None:
    kiosk.attract.tell_left_sheet(kiosk.given.settings.get(DESK_WORDS))


def _leave_alone(kiosk: Kiosk, clock: StagedClock) -> None:
    kiosk.watch.touched()
    clock.now_s += SHORTEST_S + AFTER_SOUND_S
    kiosk.watch.show_words(0)


def _after_warning(kiosk: Kiosk, screen: Screen) -> None:
    kiosk.watch.touched()
    kiosk.navigator.go(screen)


def _go(kiosk: Kiosk, screen: Screen, subject: str = "") -> Callable[[], None]:
    return lambda: kiosk.navigator.go(screen, subject)


def _listed(kiosk: Kiosk, stop_id: str, name: str, screen: Screen, subject: str) -> Stop:
    return Stop(stop_id, name, _go(kiosk, screen, subject), _turner(kiosk, screen))


def _turner(kiosk: Kiosk, screen: Screen) -> Callable[[], bool]:
    def turn() -> bool:
        rows = getattr(kiosk.models[screen], "list", None)
        if not isinstance(rows, PagedRows) or not rows.has_further_page:
            return False
        rows.goOn()
        return True

    return turn


def _turn_part(model: object) -> bool:
    pager = getattr(model, "pager", model)
    if not isinstance(pager, PageModel | PartPager) or not pager.has_further_part:
        return False
    pager.goOn()
    return True


def _turn_takeaway(model: object) -> bool:
    if not isinstance(model, TakeawayModel):
        return False
    return _turn_part(model.code_pager) or _turn_part(model.pager)


def _ignore(_result: object) -> None:
    return None
